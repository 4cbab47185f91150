package vn.lantoa.web.approval;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionLine;

/** A submission on the wire. */
@Schema(name = "Submission")
public record SubmissionView(
        String id,
        String asset,
        int version,
        String title,
        String state,
        int step,
        int steps,
        String seal,
        String note,
        Instant submittedAt,
        @Nullable Instant endedAt,
        String reason) {
    static SubmissionView of(SubmissionLine line) {
        var version = line.version();
        return new SubmissionView(
                line.id().toString(),
                version.asset().toString(),
                version.number(),
                version.title(),
                line.state().name(),
                line.steps().step(),
                line.steps().of(),
                version.seal().hex(),
                line.said().note(),
                line.period().submittedAt(),
                line.period().endedAt(),
                line.said().reason());
    }
}
