package vn.lantoa.campaign.event;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of an event of a campaign. */
public record CampaignEventId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
