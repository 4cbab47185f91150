package vn.lantoa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole log found.
 *
 * @param checked how many links were looked at, up to the first broken one
 * @param unsealed how many entries are in no link yet; more than a second's worth is a reason to ask
 * @param signedSeq the place of the newest signed head, or null if there is none
 * @param broken the first thing that is wrong, or null if the log is as it was written
 */
public record AuditVerification(
        Instant at, long checked, long unsealed, @Nullable Long signedSeq, @Nullable BrokenLink broken) {
    /** Whether the log is as it was written. */
    public boolean intact() {
        return broken == null;
    }
}
