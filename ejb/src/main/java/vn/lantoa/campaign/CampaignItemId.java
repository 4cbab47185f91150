package vn.lantoa.campaign;

import java.util.UUID;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Id of a campaign item. */
public record CampaignItemId(UUID value) implements Id {
    /**
     * Parses an id.
     *
     * @throws NotFound if the text is not the id of an item
     */
    public static CampaignItemId parse(String text) {
        return new CampaignItemId(NotFound.unlessUuid("campaign-item:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
