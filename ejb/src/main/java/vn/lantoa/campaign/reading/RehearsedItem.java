package vn.lantoa.campaign.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.action.AttachedVersion;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.release.ReleaseState;

/**
 * Copy of an item, with the state of its release.
 *
 * @param release the state of the item's release; null if no release is planned
 */
record RehearsedItem(ItemFacts facts, @Nullable ReleaseState release) {
    static RehearsedItem of(ItemFacts facts) {
        var made = facts.made();
        var waits = made != null && made.release().opensAt() != null && facts.state() == ItemState.SCHEDULED;
        return new RehearsedItem(facts, waits ? ReleaseState.PLANNED : null);
    }

    /**
     * Returns the item after a state change of its release.
     *
     * @throws IllegalStateException if the transition is not allowed
     */
    RehearsedItem moved(ReleaseState next) {
        if (release == null || !release.mayBecome(next))
            throw new IllegalStateException("a release that is " + release + " cannot become " + next);
        var state = ItemState.of(false, true, next);
        var moved = new ItemFacts(
                facts.id(), facts.spec(), facts.window(), state, facts.progress(), facts.made(), facts.receivers());
        return new RehearsedItem(moved, next);
    }

    boolean opensBy(Instant moment) {
        return release != null && release.isWaiting() && isPast(planned().opensAt(), moment);
    }

    /** Returns whether the version is approved, without which nothing is published. */
    boolean mayComeOut() {
        var made = facts.made();
        return made != null && made.standing().approved();
    }

    boolean isOut() {
        return release == ReleaseState.PUBLISHED;
    }

    boolean endsBy(Instant moment) {
        return isOut() && isPast(planned().expiresAt(), moment);
    }

    private AttachedVersion.PlannedRelease planned() {
        var made = facts.made();
        return made == null ? AttachedVersion.PlannedRelease.NONE : made.release();
    }

    private static boolean isPast(@Nullable Instant at, Instant moment) {
        return at != null && !at.isAfter(moment);
    }
}
