package vn.lantoa.audit;

import java.time.LocalDate;
import vn.lantoa.kernel.OutsideWorld;

/** Keeps signed heads where nobody deletes or replaces them before their time, the hub neither. */
@OutsideWorld
public interface LockedHeads {
    /** True if there is meant to be such a place. */
    boolean isOn();

    /**
     * Keeps the head of this day; putting it twice does no harm.
     *
     * @return whether it is locked: false where the place is one that knows no locks
     */
    boolean put(String jws, LocalDate day);
}
