package vn.lantoa.web.approval;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionLine;

/** A page of submissions, latest first. */
@Schema(name = "Submissions")
public record SubmissionViews(List<SubmissionLine> submissions, @Nullable String next) {}
