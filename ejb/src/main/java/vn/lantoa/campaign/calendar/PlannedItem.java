package vn.lantoa.campaign.calendar;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.release.Reach;

/**
 * An item of a campaign as calendars need it.
 *
 * @param asset null while nothing is attached
 */
record PlannedItem(
        CampaignItemId id,
        Names names,
        LocalWindow window,
        Set<CampaignChannel> channels,
        ItemState state,
        Moves moves,
        @Nullable AssetId asset) {
    /** The number of states that calendars show for each change of an item: planned, out, taken back. */
    private static final int STATES = 3;

    /**
     * The names of an item.
     *
     * @param item as it was named in the plan
     * @param campaign title of its campaign
     * @param owner name of the agency that makes it
     */
    record Names(String item, String campaign, String owner) {}

    /**
     * The history of an item.
     *
     * @param sequence one more with every change of the plan
     * @param plannedAt when its plan changed last
     * @param reach the reach of its release; null where none is planned
     */
    record Moves(
            int sequence,
            Instant plannedAt,
            @Nullable Instant outAt,
            @Nullable Instant takenBackAt,
            @Nullable Instant cancelledAt,
            @Nullable Reach reach) {}

    /** The sequence, which grows with every change, also when the item goes out and when it is taken back. */
    int sequence() {
        return STATES * moves.sequence() + (state == ItemState.TAKEN_BACK ? 2 : state == ItemState.OUT ? 1 : 0);
    }

    Instant changedAt() {
        return Stream.of(moves.outAt(), moves.takenBackAt(), moves.cancelledAt())
                .filter(at -> at != null && at.isAfter(moves.plannedAt()))
                .reduce(moves.plannedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** True if it is out for everyone. */
    boolean isPublic() {
        return state == ItemState.OUT && moves.reach() == Reach.PUBLIC;
    }

    /** True if it is cancelled or taken back. */
    boolean isOff() {
        return state == ItemState.CANCELLED || state == ItemState.TAKEN_BACK;
    }
}
