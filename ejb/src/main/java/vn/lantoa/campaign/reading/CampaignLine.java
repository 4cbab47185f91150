package vn.lantoa.campaign.reading;

import java.time.LocalDate;
import vn.lantoa.campaign.CampaignId;

/**
 * Campaign in the list.
 *
 * @param organisation name of the leading organisation
 * @param anchorOn day of the campaign
 */
public record CampaignLine(
        CampaignId id, String code, String title, String organisation, LocalDate anchorOn, Counts counts) {
    /** Numbers of its items: all, scheduled, published, and cancelled. */
    public record Counts(int all, int scheduled, int out, int cancelled) {}
}
