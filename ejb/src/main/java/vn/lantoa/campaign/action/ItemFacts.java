package vn.lantoa.campaign.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.ItemState;

/**
 * Facts about an item.
 *
 * @param made null while nothing is attached
 */
public record ItemFacts(
        CampaignItemId id,
        ItemSpec spec,
        LocalWindow window,
        ItemState state,
        Progress progress,
        @Nullable AttachedVersion made,
        Receivers receivers) {
    /**
     * Progress of the agency that produces the item.
     *
     * @param ownerUntil last day of validity of that agency; null for no end
     */
    public record Progress(Assignment assignment, @Nullable LocalDate ownerUntil) {}
}
