package vn.lantoa.campaign.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.CampaignRun;
import vn.lantoa.organisation.OrganisationId;

/** A campaign with its items, in the order of their times. */
public record CampaignView(CampaignId id, Head head, Lead lead, List<ItemView> items) {
    public CampaignView {
        items = List.copyOf(items);
    }

    /** What it is called, the day it turns about, in its zone, and whether it goes its way. */
    public record Head(String code, String title, LocalDate anchorOn, ZoneId zone, CampaignRun run) {}

    /** Who leads it. */
    public record Lead(OrganisationId organisation, String name) {}
}
