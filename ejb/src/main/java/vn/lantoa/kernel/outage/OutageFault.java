package vn.lantoa.kernel.outage;

import java.util.Optional;

/** An exception that knows by itself what is away. */
public interface OutageFault {
    /** What is away or full; nothing if the fault is of another kind. */
    Optional<Outage> outage();
}
