package vn.lantoa.campaign.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.CampaignEventId;
import vn.lantoa.campaign.plan.CampaignRun;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

/** Campaign with its items and events, in the order of their times. */
public record CampaignView(CampaignId id, Head head, Lead lead, List<ItemView> items, List<CampaignEvent> events) {
    /**
     * Returns the event with the given id.
     *
     * @throws NotFound if the event belongs to another campaign
     */
    public CampaignEvent event(CampaignEventId id) {
        return events.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-event:" + id));
    }

    /**
     * Returns the item with the given id.
     *
     * @throws NotFound if the item belongs to another campaign
     */
    public ItemView item(CampaignItemId id) {
        return items.stream()
                .filter(one -> one.facts().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-item:" + id));
    }

    /** Code, title, day, zone and state of a campaign. */
    public record Head(String code, String title, LocalDate anchorOn, ZoneId zone, CampaignRun run) {}

    /** Leading organisation. */
    public record Lead(OrganisationId organisation, String name) {}
}
