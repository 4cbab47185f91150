package vn.lantoa.audit;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/**
 * Store of signed heads to which database users have no access. It keeps the newest head and the last head of each day.
 */
@OutsideWorld
public interface AuditHeads {
    /** Stores the head as the newest head and as the last head of the given day (UTC). */
    void put(String jws, LocalDate day);

    /** Returns the newest head; empty if none was ever stored. */
    Optional<String> newest();
}
