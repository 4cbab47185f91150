package vn.lantoa.release.withdrawal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

/**
 * Takes a release back in public. All that shows the same version goes with it; what waits to show it again is called
 * off. A request that comes twice with the same key is done once.
 */
@Stateless
public class WithdrawRelease {
    @Inject
    ReleaseMoves moves;

    @Inject
    Withdrawals withdrawals;

    @Inject
    PublicNow publicNow;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Returns the id of the withdrawn release. */
    public ReleaseId call(WithdrawCommand command) {
        var release = moves.lock(command.release());
        var now = clock.instant();
        access.require(command.by(), Role.RELEASER, release.organisation());
        if (isRepetition(command)) return release.id();
        requireWithdrawable(release);
        var replacement = command.replacement();
        WithdrawalRules.check(command, release.asset(), replacement != null && publicNow.isPublic(replacement, now))
                .throwIfAny();
        var taken = takenWith(release, command);
        for (var one : taken)
            withdrawals.add(new Withdrawal(one.id(), command, one == release ? command.requestKey() : null, now));
        if (command.kind() == WithdrawalKind.REMOVE_BY_LAW) publicNow.blockBytesOf(taken, now);
        callOff(release, command, now);
        moves.withdraw(taken, command.kind(), command.by(), now);
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

    private static void requireWithdrawable(Release release) {
        if (release.state() == ReleaseState.WITHDRAWN)
            throw new Conflict("release-already-withdrawn", "release:" + release.id() + " is WITHDRAWN");
        if (!release.state().mayBecome(ReleaseState.WITHDRAWN))
            throw new Conflict("release-not-published", "release:" + release.id() + " is " + release.state());
    }

    private List<Release> takenWith(Release release, WithdrawCommand command) {
        var taken = new ArrayList<>(List.of(release));
        for (var other : publicNow.releasesOf(release.asset())) {
            var same = other.version().equals(release.version());
            var earlier = other.versionNumber() < release.versionNumber();
            var goes =
                    (same || (earlier && command.withEarlier())) && !other.id().equals(release.id());
            if (goes && other.state().mayBecome(ReleaseState.WITHDRAWN)) taken.add(other);
        }
        return taken;
    }

    private void callOff(Release release, WithdrawCommand command, Instant now) {
        for (var other : publicNow.releasesOf(release.asset()))
            if (other.state().isWaiting() && other.version().equals(release.version()))
                moves.cancel(other, "withdrawn", command.by(), now);
    }
}
