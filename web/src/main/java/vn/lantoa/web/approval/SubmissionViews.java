package vn.lantoa.web.approval;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of submissions. */
@Schema(name = "Submissions")
public record SubmissionViews(List<SubmissionView> submissions) {
    public SubmissionViews {
        submissions = List.copyOf(submissions);
    }
}
