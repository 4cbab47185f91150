package vn.lantoa.campaign;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The id of a campaign. */
public record CampaignId(UUID value) {
    /** Reads an id; any other text is the id of no campaign and throws {@link NotFound}. */
    public static CampaignId parse(String text) {
        return new CampaignId(NotFound.unlessUuid("campaign:", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
