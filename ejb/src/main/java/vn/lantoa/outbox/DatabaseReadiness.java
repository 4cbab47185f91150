package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import vn.lantoa.kernel.Probe;
import vn.lantoa.kernel.ReadinessCheck;

/** Check that the database responds and accepts changes, and that its clock agrees with this node's clock. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class DatabaseReadiness implements ReadinessCheck {
    private static final Probe WRITING = new Probe(Duration.ofSeconds(5));

    @Inject
    DatabaseClock clock;

    @Inject
    WriteProbe probe;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Finding check() {
        var skew = clock.skew();
        WRITING.run(probe::write);
        return new Finding(DatabaseClock.tolerates(skew), "clock-skew=%dms".formatted(skew.toMillis()));
    }
}
