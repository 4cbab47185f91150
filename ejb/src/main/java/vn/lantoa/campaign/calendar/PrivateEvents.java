package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.organisation.partner.PartnerId;

/** The content of private calendars. */
@ApplicationScoped
class PrivateEvents {
    @Inject
    PlannedRows rows;

    @Inject
    CampaignEvents events;

    /** A campaign with all that is planned. */
    List<CalendarEvent> ofCampaign(UUID id, LocalDate today, Instant now) {
        var campaign = new CampaignId(id);
        return together(
                events.ownDays(rows.campaign(today, campaign), now),
                events.planned(rows.itemsOf(today, campaign), now));
    }

    /** The campaigns that an organisation leads, and the items that it makes. */
    List<CalendarEvent> ofOrganisation(UUID id, LocalDate today, Instant now) {
        return together(events.ownDays(rows.ledBy(today, id), now), events.planned(rows.itemsMadeBy(today, id), now));
    }

    /** The events that a partner may know. */
    List<CalendarEvent> ofPartner(PartnerId partner, LocalDate today, Instant now) {
        return together(
                events.days(rows.announced(today, now), now),
                events.entitled(rows.itemsWithRelease(today), partner, now));
    }

    private static List<CalendarEvent> together(List<CalendarEvent> days, List<CalendarEvent> items) {
        return Stream.concat(days.stream(), items.stream()).toList();
    }
}
