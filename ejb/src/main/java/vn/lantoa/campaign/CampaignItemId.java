package vn.lantoa.campaign;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which item of a campaign. */
public record CampaignItemId(UUID value) {
    /** The one written so; anything else is an id that nobody has. */
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
