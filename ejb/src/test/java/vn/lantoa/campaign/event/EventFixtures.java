package vn.lantoa.campaign.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.organisation.OrganisationId;

/** Events for unit tests. */
public final class EventFixtures {
    public static final CampaignEventId ID = new CampaignEventId(UUID.randomUUID());

    private EventFixtures() {}

    /** Returns an event of this unit in this state. */
    public static CampaignEvent event(OrganisationId unit, EventState state) {
        return new CampaignEvent(
                ID,
                text("launch", "2026-03-05T08:00", "2026-03-06T11:00"),
                new EventCourse(state, state == EventState.RECORDED ? 214L : null, null, 1, Instant.EPOCH),
                new CampaignEvent.EventCampaign(
                        new CampaignId(UUID.randomUUID()), "10-10", "Ngày 10/10", "ngay-chuyen-doi-so"),
                new CampaignEvent.Organiser(unit, "Sở Khoa học và Công nghệ"));
    }

    /** Returns the content of an event with these times. */
    public static EventText text(String kind, String begins, String ends) {
        return new EventText(kind, "Lễ phát động", "so-khcn", begins, ends, "Nhà văn hoá", List.of(), List.of(), false);
    }
}
