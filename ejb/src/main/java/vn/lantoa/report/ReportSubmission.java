package vn.lantoa.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;

/**
 * A submission with its exact content. The hash of the content is the unit's receipt.
 *
 * @param number number of the submission, from 1
 * @param content RFC 8785 JSON; a {@link ReportBody}
 * @param submittedBy the actor who submitted it
 */
public record ReportSubmission(int number, String content, Sha256 sha256, Instant submittedAt, String submittedBy) {
    static ReportSubmission of(int number, String content, Actor by, Instant now) {
        return new ReportSubmission(
                number, content, Sha256.of(content.getBytes(StandardCharsets.UTF_8)), now, by.reference());
    }
}
