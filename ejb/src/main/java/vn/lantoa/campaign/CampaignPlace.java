package vn.lantoa.campaign;

import org.jspecify.annotations.Nullable;

/**
 * Where in the campaigns something happens.
 *
 * @param item null where it is the whole campaign
 */
public record CampaignPlace(CampaignId campaign, @Nullable CampaignItemId item) {
    /** What the audit log calls it. */
    public String subject() {
        return item == null ? "campaign:" + campaign : "campaign-item:" + item;
    }
}
