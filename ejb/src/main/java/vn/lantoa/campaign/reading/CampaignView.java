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

    /** The code, title, day, zone and state of a campaign. */
    public record Head(String code, String title, LocalDate anchorOn, ZoneId zone, CampaignRun run) {}

    /** The leading organisation. */
    public record Lead(OrganisationId organisation, String name) {}
}
