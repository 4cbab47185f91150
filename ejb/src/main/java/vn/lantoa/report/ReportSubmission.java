package vn.lantoa.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportContent.TaskLine;

/**
 * A submission with its exact content. Its hash is the unit's receipt.
 *
 * @param number number of the submission, from 1
 * @param content RFC 8785 JSON; for units a {@link ReportContent}
 * @param submittedBy the actor who submitted it
 */
public record ReportSubmission(int number, String content, Sha256 sha256, Instant submittedAt, String submittedBy) {
    /**
     * Content to be submitted.
     *
     * @param json complete content as RFC 8785 JSON
     * @param tasks tasks of a unit, which are also stored as rows; empty for a consolidated report
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
