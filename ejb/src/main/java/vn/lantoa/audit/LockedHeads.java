package vn.lantoa.audit;

import java.time.LocalDate;
import vn.lantoa.kernel.OutsideWorld;

/**
 * Store of signed heads in which neither the hub nor anyone else can delete or replace a head before its retention
 * ends.
 */
@OutsideWorld
public interface LockedHeads {
    /** Returns true if such a store is configured. */
    boolean isOn();

    /**
     * Stores the head of this day; storing it twice is harmless.
     *
     * @return whether it is locked; false if the store does not support locks
     */
    boolean put(String jws, LocalDate day);
}
