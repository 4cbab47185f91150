package vn.lantoa.campaign.step;

import java.util.UUID;

/** Which step of a campaign. */
public record CampaignStepId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
