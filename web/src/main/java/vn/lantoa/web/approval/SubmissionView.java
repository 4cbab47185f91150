package vn.lantoa.web.approval;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.reading.SubmissionLine;

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
        return new SubmissionView(
                line.id().value().toString(),
                line.asset().value().toString(),
                line.version(),
                line.title(),
                line.state().name(),
                line.step(),
                line.steps(),
                line.seal().hex(),
                line.note(),
                line.submittedAt(),
                line.endedAt(),
                line.reason());
    }
}
