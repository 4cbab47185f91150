package vn.lantoa.campaign.reading;

import java.time.LocalDate;
import vn.lantoa.campaign.CampaignId;

/**
 * A campaign in the list.
 *
 * @param organisation name of the leading organisation
 * @param anchorOn the day of the campaign
 */
public record CampaignLine(
        CampaignId id, String code, String title, String organisation, LocalDate anchorOn, Counts counts) {
    /** The numbers of its items: all, those that wait for their time, those that are out, and those called off. */
    public record Counts(int all, int scheduled, int out, int cancelled) {}
}
