package vn.lantoa.campaign;

import java.util.UUID;

/** The id of a campaign. */
public record CampaignId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
