package vn.lantoa.distribution.entitlement;

import java.time.Instant;
import java.util.UUID;
import vn.lantoa.release.ChangeKind;

/**
 * Change of one partner's entitlement that concerns many assets, with the range of change log numbers reserved for it.
 * The assets of the change are divided into blocks by id; each block has {@value #BLOCK} numbers and may use fewer.
 *
 * @param change {@code GRANT} or {@code REVOKE}
 * @param firstSeq first number of the range
 * @param lastSeq last number of the range
 */
public record EntitlementChange(UUID id, ChangeKind change, Instant at, long firstSeq, long lastSeq) {
    /** Number of assets, and of change log numbers, per block. */
    public static final int BLOCK = 2000;

    /** Returns whether the log number after the given number belongs to this change's range. */
    public boolean isNextAfter(long seq) {
        return seq >= firstSeq - 1 && seq < lastSeq;
    }

    /** Returns the index, from 0, of the block that contains the log number after the given number. */
    public int blockAfter(long seq) {
        return Math.toIntExact((seq + 1 - firstSeq) / BLOCK);
    }

    /** Returns the last number of a block. */
    public long lastOf(int block) {
        return firstSeq + (block + 1L) * BLOCK - 1;
    }
}
