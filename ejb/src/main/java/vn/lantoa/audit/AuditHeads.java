package vn.lantoa.audit;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/** Keeps signed heads where whoever changes the database does not reach: the newest, and the last one of each day. */
@OutsideWorld
public interface AuditHeads {
    /** Keeps this as the newest head, and as the last one of that day (UTC). */
    void put(String jws, LocalDate day);

    /** The newest head, if any was ever kept. */
    Optional<String> newest();
}
