package vn.lantoa.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;

/**
 * What was submitted, to the byte. The unit keeps its hash as the receipt.
 *
 * @param number how often the report was submitted by then
 * @param content RFC 8785 JSON, of a unit a {@link ReportContent}
 * @param submittedBy the actor
 */
public record ReportSubmission(int number, String content, Sha256 sha256, Instant submittedAt, String submittedBy) {
    static ReportSubmission of(int number, String content, Actor by, Instant now) {
        return new ReportSubmission(
                number, content, Sha256.of(content.getBytes(StandardCharsets.UTF_8)), now, by.reference());
    }
}
