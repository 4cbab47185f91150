package vn.lantoa.campaign;

import org.jspecify.annotations.Nullable;

/**
 * Campaign or campaign item that an event belongs to.
 *
 * @param item null for the whole campaign
 */
public record CampaignPlace(CampaignId campaign, @Nullable CampaignItemId item) {
    /** Returns the subject in the audit log. */
    public String subject() {
        return item == null ? "campaign:" + campaign : "campaign-item:" + item;
    }
}
