package vn.lantoa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * State of the audit log. The newest links were checked for this report, starting where the last full walk ended.
 *
 * @param now the combined findings, up to the last link checked for this report
 * @param unchecked the number of links never checked
 * @param lastWalk the findings of the last full walk, or null if there was none
 * @param underWay the walk running in the background, or null if there is none
 */
public record AuditReport(
        AuditVerification now, long unchecked, @Nullable AuditVerification lastWalk, @Nullable UnderWay underWay) {
    /**
     * A running walk.
     *
     * @param checked the number of links checked
     * @param total the number of links
     */
    public record UnderWay(Instant orderedAt, long checked, long total) {
        /** Returns the progress in percent. */
        public long percent() {
            return total == 0 ? 0 : Math.min(100, 100 * checked / total);
        }
    }

    /**
     * Returns true if no tampering was found. A log that was never walked in full counts as intact only if all its
     * links were checked for this report.
     */
    public boolean intact() {
        return now.broken() == null && (unchecked == 0 || lastWalk != null);
    }
}
