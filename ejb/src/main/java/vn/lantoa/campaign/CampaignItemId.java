package vn.lantoa.campaign;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** The id of an item of a campaign. */
public record CampaignItemId(UUID value) {
    /** Reads an id; any other text is the id of no item and throws {@link NotFound}. */
    public static CampaignItemId parse(String text) {
        try {
            return new CampaignItemId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("campaign-item:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
