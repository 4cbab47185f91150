package vn.lantoa.campaign.reading;

import java.time.LocalDate;
import vn.lantoa.campaign.CampaignId;

/**
 * A campaign in the list.
 *
 * @param organisation name of who leads it
 * @param anchorOn the day it turns about
 */
public record CampaignLine(
        CampaignId id, String code, String title, String organisation, LocalDate anchorOn, Counts counts) {
    /** How many items it has, how many wait for their time, how many are out, and how many were called off. */
    public record Counts(int all, int scheduled, int out, int cancelled) {}
}
