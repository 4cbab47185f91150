package vn.lantoa.campaign;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a campaign. */
public record CampaignId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
