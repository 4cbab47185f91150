package vn.lantoa.audit;

import java.time.LocalDate;
import vn.lantoa.kernel.OutsideWorld;

/**
 * Store of signed heads with write protection: no head can be deleted or replaced, not even by the hub, before its
 * retention ends.
 */
@OutsideWorld
public interface LockedHeads {
    /** Returns true if such a store is configured. */
    boolean isOn();

    /**
     * Stores the head of the day. Idempotent.
     *
     * @return whether the head is locked; false if the store does not support locks
     */
    boolean put(String jws, LocalDate day);
}
