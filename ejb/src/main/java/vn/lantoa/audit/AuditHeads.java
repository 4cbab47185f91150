package vn.lantoa.audit;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/** Store of signed heads, out of reach of database users. It keeps the newest head and the last of each day. */
@OutsideWorld
public interface AuditHeads {
    /** Stores this as the newest head and as the last head of that day (UTC). */
    void put(String jws, LocalDate day);

    /** Returns the newest head; empty if none was ever stored. */
    Optional<String> newest();
}
