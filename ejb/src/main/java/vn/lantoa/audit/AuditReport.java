package vn.lantoa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of the audit log: the newest links, checked just now from where the last walk along the whole ended.
 *
 * @param now all that is known together, up to the link that was reached just now
 * @param unchecked how many links nobody has looked at yet
 * @param lastWalk what the last walk along the whole found, or null if there was none
 * @param underWay the walk that goes on behind the scenes, or null if none does
 */
public record AuditReport(
        AuditVerification now, long unchecked, @Nullable AuditVerification lastWalk, @Nullable UnderWay underWay) {
    /**
     * A walk that goes on.
     *
     * @param checked how many links it has looked at
     * @param total how many there are
     */
    public record UnderWay(Instant orderedAt, long checked, long total) {
        /** The progress in percent. */
        public long percent() {
            return total == 0 ? 0 : Math.min(100, 100 * checked / total);
        }
    }

    /**
     * True if everything known says that the log is as it was written. A log that was never walked as a whole is not
     * intact.
     */
    public boolean intact() {
        return now.broken() == null && (unchecked == 0 || lastWalk != null);
    }
}
