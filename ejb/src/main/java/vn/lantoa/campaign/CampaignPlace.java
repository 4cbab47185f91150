package vn.lantoa.campaign;

import org.jspecify.annotations.Nullable;

/**
 * The place of an event: a campaign or one of its items.
 *
 * @param item null where it is the whole campaign
 */
public record CampaignPlace(CampaignId campaign, @Nullable CampaignItemId item) {
    /** The subject in the audit log. */
    public String subject() {
        return item == null ? "campaign:" + campaign : "campaign-item:" + item;
    }
}
