package vn.lantoa.campaign;

import java.util.UUID;
import vn.lantoa.kernel.NotFound;

/** Which campaign. */
public record CampaignId(UUID value) {
    /** The one written so; anything else is an id that nobody has. */
    public static CampaignId parse(String text) {
        try {
            return new CampaignId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("campaign:" + (text.length() > 40 ? "…" : text));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
