package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.lantoa.kernel.ReadinessCheck;

/** Facts that do not get out are facts nobody hears of: a long wait or a parked row wants an operator. */
@Stateless
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
        var ready = state.parked() == 0 && state.oldestDue().compareTo(PATIENCE) <= 0;
        return new Finding(
                ready,
                "waiting=%d oldest-due=%ds parked=%d"
                        .formatted(state.waiting(), state.oldestDue().toSeconds(), state.parked()));
    }
}
