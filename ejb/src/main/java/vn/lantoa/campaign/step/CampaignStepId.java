package vn.lantoa.campaign.step;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a step of a campaign. */
public record CampaignStepId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
