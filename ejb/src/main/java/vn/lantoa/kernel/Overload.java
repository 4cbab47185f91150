package vn.lantoa.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/** Refusal because too many callers do the same work at this moment. The caller should retry in some seconds. */
@ApplicationException(rollback = true)
public final class Overload extends RuntimeException implements OutageFault {
    private static final long serialVersionUID = 1L;

    public Overload(String what) {
        super("too many at once: " + what);
    }

    @Override
    public Optional<Outage> outage() {
        return Optional.of(Outage.DATABASE_BUSY);
    }
}
