package vn.lantoa.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportContent.TaskLine;

/**
 * What was submitted, to the byte. The unit keeps its hash as the receipt.
 *
 * @param number how often the report was submitted by then
 * @param content RFC 8785 JSON, of a unit a {@link ReportContent}
 * @param submittedBy the actor
 */
public record ReportSubmission(int number, String content, Sha256 sha256, Instant submittedAt, String submittedBy) {
    /**
     * What is to be submitted.
     *
     * @param json the whole, as RFC 8785 JSON
     * @param tasks those of a unit, of which rows are kept as well; none of a consolidated report
     */
    public record Content(String json, List<TaskLine> tasks) {
        public Content {
            tasks = List.copyOf(tasks);
        }
    }

    static ReportSubmission of(int number, String content, Actor by, Instant now) {
        return new ReportSubmission(
                number, content, Sha256.of(content.getBytes(StandardCharsets.UTF_8)), now, by.reference());
    }
}
