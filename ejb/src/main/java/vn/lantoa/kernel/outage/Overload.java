package vn.lantoa.kernel.outage;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/** The refusal when too many do the same just now: the caller is to come again in some seconds. */
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
