package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.ReadinessCheck;

/**
 * Check that events are delivered. A long wait or a parked row needs an operator. The check reports degraded instead of
 * unready: every node finds the same state, so a proxy would otherwise remove all nodes at once because of one event.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class OutboxReadiness implements ReadinessCheck {
    private static final long PATIENCE_SECONDS = 300;

    @Inject
    OutboxHealth health;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Finding check() {
        var state = health.state();
        var well = state.parked() == 0 && state.seconds() <= PATIENCE_SECONDS;
        var detail = "waiting=%d oldest-due=%ds parked=%d".formatted(state.waiting(), state.seconds(), state.parked());
        return well ? new Finding(true, detail) : Finding.degraded(detail);
    }
}
