package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;

/** Carries out a planned withdrawal that is due. Ignores cancelled and completed withdrawals. */
@UseCase
public class WithdrawDue {
    @Inject
    ReleaseMoves moves;

    @Inject
    PlannedWithdrawals planned;

    @Inject
    WithdrawReleases withdraw;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public void call(ReleaseId id) {
        var release = moves.lock(id);
        planned.find(id).ifPresent(plan -> {
            planned.remove(id);
            if (isStillMeant(plan, release)) withdraw.take(release, plan.command(), clock.instant());
            else planned.record(plan.command().by(), "withdrawal-not-done", release);
        });
    }

    /**
     * Returns whether the release can still be withdrawn and the officer still has the right to release for its owner.
     */
    private boolean isStillMeant(PlannedWithdrawal plan, Release release) {
        return release.state().mayBecome(ReleaseState.WITHDRAWN)
                && access.allows(plan.command().by(), Role.RELEASER, release.organisation());
    }
}
