package vn.lantoa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the audit log: what was looked at just now, on from where the last walk along the whole came to.
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
        /** How far it has come, of a hundred. */
        public long percent() {
            return total == 0 ? 0 : Math.min(100, 100 * checked / total);
        }
    }

    /** Whether the log is as it was written, by all that is known. A log that was never looked at as a whole is not. */
    public boolean intact() {
        return now.broken() == null && (unchecked == 0 || lastWalk != null);
    }
}
