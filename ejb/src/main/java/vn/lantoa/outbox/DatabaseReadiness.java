package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.kernel.ReadinessCheck;

/** The database answers, and its clock and this node's agree. */
@Stateless
public class DatabaseReadiness implements ReadinessCheck {
    @Inject
    DatabaseClock clock;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Finding check() {
        var skew = clock.skew();
        return new Finding(DatabaseClock.tolerates(skew), "clock-skew=%dms".formatted(skew.toMillis()));
    }
}
