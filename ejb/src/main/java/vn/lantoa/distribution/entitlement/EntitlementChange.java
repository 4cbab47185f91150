package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import java.util.UUID;
import vn.lantoa.release.ChangeKind;

/**
 * A change of one partner's entitlement that concerns more than a few assets, and the numbers of the change log that
 * are kept for them. Its assets are in blocks by their ids; a block has {@value #BLOCK} numbers, and may use fewer.
 *
 * @param change {@code GRANT} or {@code REVOKE}
 * @param firstSeq the first of its numbers
 * @param lastSeq the last of them
 */
public record EntitlementChange(UUID id, ChangeKind change, Instant at, long firstSeq, long lastSeq) {
    /** The number of assets, and of numbers, in a block. */
    public static final int BLOCK = 2000;

    /** True if the next number of the log after this one is among its own. */
    public boolean isNextAfter(long seq) {
        return seq >= firstSeq - 1 && seq < lastSeq;
    }

    /** The place of the block in which the number after this one is, counted from 0. */
    public int blockAfter(long seq) {
        return Math.toIntExact((seq + 1 - firstSeq) / BLOCK);
    }

    /** The last number of a block. */
    public long lastOf(int block) {
        return firstSeq + (block + 1L) * BLOCK - 1;
    }
}
