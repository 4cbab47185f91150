package vn.lantoa.kernel.outage;

import java.util.Optional;

/** An exception that knows by itself what is away. */
public interface OutageFault {
    /** The outage behind this exception; empty if the fault is of another kind. */
    Optional<Outage> outage();
}
