package vn.lantoa.web.approval;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of submissions, latest first. */
@Schema(name = "Submissions")
public record SubmissionViews(List<SubmissionView> submissions, @Nullable String next) {
    public SubmissionViews {
        submissions = List.copyOf(submissions);
    }
}
