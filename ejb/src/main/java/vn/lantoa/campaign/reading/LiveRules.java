package vn.lantoa.campaign.reading;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.ReleaseWindow;

/** Rules for an item's state in the live view. */
final class LiveRules {
    /** A due item counts as stuck after this time; even a thousand simultaneous items take less. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private LiveRules() {}

    /**
     * Facts about an item.
     *
     * @param begins when the item is due
     * @param release the item's release; null if no release is planned
     */
    record Facts(boolean cancelled, boolean attached, Instant begins, @Nullable Planned release) {}

    /** Facts about an item's release. */
    record Planned(ReleaseState state, Instant due, boolean held, @Nullable Instant out) {}

    static LiveState stateOf(Facts item, Instant now) {
        var release = item.release();
        return switch (ItemState.of(item.cancelled(), item.attached(), release == null ? null : release.state())) {
            case CANCELLED -> LiveState.CALLED_OFF;
            case TAKEN_BACK -> LiveState.TAKEN_BACK;
            case OUT -> release != null && isLate(release) ? LiveState.OUT_LATE : LiveState.OUT;
            case SCHEDULED -> release == null ? LiveState.NOT_PLANNED : waiting(release, now);
            case OPEN, ATTACHED -> now.isBefore(item.begins()) ? LiveState.NOT_PLANNED : LiveState.MISSED;
        };
    }

    private static LiveState waiting(Planned release, Instant now) {
        if (release.held()) return LiveState.HELD;
        return now.isAfter(release.due().plus(PATIENCE)) ? LiveState.STUCK : LiveState.NEXT;
    }

    private static boolean isLate(Planned release) {
        var out = release.out();
        return out != null && !out.isBefore(release.due().plus(ReleaseWindow.LATE));
    }
}
