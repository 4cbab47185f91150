package vn.lantoa.campaign;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** The id of an item of a campaign. */
public record CampaignItemId(UUID value) implements Id {
    /** Reads an id; any other text is the id of no item and throws {@link NotFound}. */
    public static CampaignItemId parse(String text) {
        return new CampaignItemId(NotFound.unlessUuid("campaign-item:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
