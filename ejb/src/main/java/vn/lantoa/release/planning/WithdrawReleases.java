package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.release.Reach;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.rendition.Renditions;

/**
 * Withdraws releases publicly within the caller's transaction, for use cases of this and later stages. All releases of
 * the same version are withdrawn too, and waiting releases are cancelled. The caller checks the rights.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WithdrawReleases {
    private static final Set<ReleaseState> OPEN =
            EnumSet.complementOf(EnumSet.of(ReleaseState.WITHDRAWN, ReleaseState.CANCELLED));

    @Inject
    ReleaseMoves moves;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    BlockedBytes blocked;

    @Inject
    Renditions renditions;

    /** Withdraws the release, which must be locked. */
    public void take(Release release, WithdrawCommand command, Instant now) {
        requireWithdrawable(release);
        var replacement = command.replacement();
        WithdrawalRules.check(command, release.asset(), replacement != null && isPublic(replacement, now))
                .throwIfAny();
        var taken = takenWith(release, command);
        for (var one : taken)
            withdrawals.add(new Withdrawal(one.id(), command, one == release ? command.requestKey() : null, now));
        if (command.kind() == WithdrawalKind.REMOVE_BY_LAW) blockBytesOf(taken, now);
        callOff(release, command, now);
        moves.withdraw(taken, command.kind(), command.by(), now);
    }

    /** Rejects a release that was never published or is already withdrawn. */
    static void requireWithdrawable(Release release) {
        if (release.state() == ReleaseState.WITHDRAWN)
            throw new Conflict("release-already-withdrawn", "release:" + release.id() + " is already withdrawn");
        if (!release.state().mayBecome(ReleaseState.WITHDRAWN))
            throw new Conflict("release-not-published", "release:" + release.id() + " is " + release.state());
    }

    private List<Release> takenWith(Release release, WithdrawCommand command) {
        var taken = new ArrayList<>(List.of(release));
        for (var other : openOf(release.asset())) {
            var same = other.version().equals(release.version());
            var earlier = other.versionNumber() < release.versionNumber();
            var goes =
                    (same || (earlier && command.withEarlier())) && !other.id().equals(release.id());
            if (goes && other.state().mayBecome(ReleaseState.WITHDRAWN)) taken.add(other);
        }
        return taken;
    }

    private void callOff(Release release, WithdrawCommand command, Instant now) {
        for (var other : openOf(release.asset()))
            if (other.state().isWaiting() && other.version().equals(release.version()))
                moves.cancel(other, "withdrawn", command.by(), now);
    }

    /** Returns the releases of the asset that can be withdrawn or cancelled, in the order of planning. */
    public List<Release> openOf(AssetId asset) {
        return releases.of(asset, OPEN);
    }

    public boolean isPublic(AssetId asset, Instant now) {
        return releases.findPublished(asset)
                .filter(current ->
                        current.reach() == Reach.PUBLIC && !current.window().isOverAt(now))
                .isPresent();
    }

    /** Blocks the bytes of the releases' files and of the files derived from them, in all assets. */
    public void blockBytesOf(List<Release> taken, Instant now) {
        for (var release : taken)
            for (var file : versions.get(release.version()).files())
                block(file.sha256(), "release:" + release.id(), now);
    }

    private void block(Sha256 source, String reason, Instant now) {
        blocked.block(source, reason, now);
        for (var made : renditions.madeFrom(source)) blocked.block(made, reason, now);
    }
}
