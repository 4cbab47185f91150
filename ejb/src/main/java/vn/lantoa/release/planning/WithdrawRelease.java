package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.ReleaseId;

/**
 * Withdraws a release publicly. All releases of the same version are withdrawn too, and waiting releases are cancelled.
 * A request repeated with the same key is carried out once.
 */
@StepUp
@UseCase
public class WithdrawRelease {
    @Inject
    Withdrawals withdrawals;

    @Inject
    WithdrawReleases withdrawReleases;

    @Inject
    ReleaseAccess access;

    @Inject
    Clock clock;

    /** Withdraws the release and returns its id. */
    public ReleaseId call(WithdrawCommand command) {
        var release = access.lock(command.release(), command.by());
        if (!isRepetition(command)) withdrawReleases.take(release, command, clock.instant());
        return release.id();
    }

    private boolean isRepetition(WithdrawCommand command) {
        var key = command.requestKey();
        if (key == null) return false;
        var former = withdrawals.findByRequest(new OfficerId(command.by().id()), key);
        if (former.isEmpty()) return false;
        if (former.get().isOf(command)) return true;
        throw new Conflict("idempotency-key-reused", "this key was used for another request");
    }
}
