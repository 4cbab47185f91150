package vn.lantoa.kernel;

import java.util.Optional;

/** An exception that knows which resource is unavailable. */
public interface OutageFault {
    /** Returns the outage behind this exception; empty if the fault is of another kind. */
    Optional<Outage> outage();
}
