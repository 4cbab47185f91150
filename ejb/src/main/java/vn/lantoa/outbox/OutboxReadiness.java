package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import vn.lantoa.kernel.ReadinessCheck;

/**
 * The check that facts get out: a long wait or a parked row wants an operator. Both are of the whole hub, and every node
 * finds the same: a proxy that took the nodes out for it would take all of them out at once, for one event.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class OutboxReadiness implements ReadinessCheck {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    OutboxHealth health;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Finding check() {
        var state = health.state();
        var well = state.parked() == 0 && state.oldestDue().compareTo(PATIENCE) <= 0;
        var detail = "waiting=%d oldest-due=%ds parked=%d"
                .formatted(state.waiting(), state.oldestDue().toSeconds(), state.parked());
        return well ? new Finding(true, detail) : Finding.degraded(detail);
    }
}
