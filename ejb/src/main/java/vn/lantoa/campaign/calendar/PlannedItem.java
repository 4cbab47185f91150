package vn.lantoa.campaign.calendar;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.release.Reach;

/**
 * Campaign item as needed by calendars.
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
    /** The number of states that calendars distinguish per change of an item: planned, published, withdrawn. */
    private static final int STATES = 3;

    /**
     * Names of an item.
     *
     * @param item the item's name in the plan
     * @param campaign the title of its campaign
     * @param owner the name of the agency that produces the item
     */
    record Names(String item, String campaign, String owner) {}

    /**
     * History of an item.
     *
     * @param sequence number that increases by one with every change of the plan
     * @param plannedAt last change of the item's plan
     * @param reach the reach of the item's release; null if no release is planned
     */
    record Moves(
            int sequence,
            Instant plannedAt,
            @Nullable Instant outAt,
            @Nullable Instant takenBackAt,
            @Nullable Instant cancelledAt,
            @Nullable Reach reach) {}

    /** Returns a sequence number that increases with every change, including publication and withdrawal. */
    int sequence() {
        return STATES * moves.sequence() + (state == ItemState.TAKEN_BACK ? 2 : state == ItemState.OUT ? 1 : 0);
    }

    Instant changedAt() {
        return Stream.of(moves.outAt(), moves.takenBackAt(), moves.cancelledAt())
                .filter(at -> at != null && at.isAfter(moves.plannedAt()))
                .reduce(moves.plannedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Returns whether the item is public. */
    boolean isPublic() {
        return state == ItemState.OUT && moves.reach() == Reach.PUBLIC;
    }

    /** Returns whether the item is cancelled or withdrawn. */
    boolean isOff() {
        return state == ItemState.CANCELLED || state == ItemState.TAKEN_BACK;
    }
}
