package vn.lantoa.campaign.step;

import java.util.UUID;

/** The id of a step of a campaign. */
public record CampaignStepId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
