package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.RetriedStep;

/** Carries out due withdrawals, each in its own transaction. Several nodes may run this task concurrently. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DueWithdrawals {
    @Inject
    PlannedWithdrawals planned;

    @Inject
    WithdrawDue withdraw;

    @Inject
    Clock clock;

    private final RetriedStep step = new RetriedStep(DueWithdrawals.class, "a due release could not be withdrawn");

    @Recurring("PT1S")
    void withdraw() {
        // a release that cannot be withdrawn does not block the others
        for (var release : planned.dueAt(clock.instant())) step.run(() -> withdraw.call(release));
    }
}
