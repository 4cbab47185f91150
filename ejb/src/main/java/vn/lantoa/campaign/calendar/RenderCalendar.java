package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/**
 * Renders calendars. Public calendars have days of the plan, announced campaigns, and public items; removed entries
 * stay for 30 days, marked as cancelled, so that subscribed programs remove them too. A private calendar is for anyone
 * who has its address: a campaign with everything planned, the items and campaigns of an agency, or the entries that a
 * partner is allowed to know of. The address is the authorization; its scope is looked up at each request.
 */
@UseCase
public class RenderCalendar {
    @Inject
    CalendarKeys keys;

    @Inject
    Partners partners;

    @Inject
    WriteCalendar write;

    @Inject
    Clock clock;

    @Inject
    PlannedRows rows;

    @Inject
    CampaignEvents events;

    /**
     * Renders the private calendar with the given address.
     *
     * @param from client address, which must be in the networks agreed with a partner
     * @throws NotFound if the address is invalid or no longer valid
     */
    public CalendarDocument call(RandomToken token, CalendarFormat format, ClientAddress from) {
        var now = clock.instant();
        var today = write.today(now);
        var key = keys.find(token)
                .filter(one -> one.isGoodOn(today) && isOpenFrom(one.scope(), from, now))
                .orElseThrow(() -> new NotFound("calendar"));
        if (!today.equals(key.usedOn())) keys.used(key.id(), today);
        return write.of(draft(key, token, now), format, now);
    }

    private WriteCalendar.Draft draft(CalendarKey key, RandomToken token, Instant now) {
        var today = write.today(now);
        var of = key.scope().of();
        return switch (key.scope().kind()) {
            case CAMPAIGN -> new WriteCalendar.Draft(key.name(), token.value(), List.of(), ofCampaign(of, today, now));
            case ORGANISATION ->
                new WriteCalendar.Draft(
                        key.name(), token.value(), write.days(true, now), ofOrganisation(of, today, now));
            case PARTNER ->
                new WriteCalendar.Draft(
                        key.name(), token.value(), write.days(false, now), ofPartner(new PartnerId(of), today, now));
        };
    }

    private boolean isOpenFrom(CalendarScope scope, ClientAddress from, Instant now) {
        if (scope.kind() != CalendarScope.ScopeKind.PARTNER) return true;
        var partner = new PartnerId(scope.of());
        return partners.get(partner).isLetInAt(now) && partners.admits(partner, from);
    }

    /** Returns a campaign with everything planned. */
    private List<CalendarEvent> ofCampaign(UUID id, LocalDate today, Instant now) {
        var campaign = new CampaignId(id);
        var planned = together(events.planned(rows.itemsOf(today, campaign), now), events.held(List.of(campaign), now));
        return together(events.ownDays(rows.campaign(today, campaign), now), planned);
    }

    /** Returns the campaigns that the organisation leads, and the items that the organisation produces. */
    private List<CalendarEvent> ofOrganisation(UUID id, LocalDate today, Instant now) {
        return together(events.ownDays(rows.ledBy(today, id), now), events.planned(rows.itemsMadeBy(today, id), now));
    }

    /** Returns the events that a partner is allowed to know of. */
    private List<CalendarEvent> ofPartner(PartnerId partner, LocalDate today, Instant now) {
        return together(
                events.days(rows.announced(today, now), now),
                events.entitled(rows.itemsWithRelease(today), partner, now));
    }

    private static List<CalendarEvent> together(List<CalendarEvent> days, List<CalendarEvent> items) {
        return Stream.concat(days.stream(), items.stream()).toList();
    }

    /**
     * Renders the public calendar with the given name.
     *
     * @throws vn.lantoa.kernel.NotFound if the organisation does not exist, or the campaign is not announced
     */
    public CalendarDocument call(CalendarName name, CalendarFormat format) {
        var now = clock.instant();
        return write.of(write.open(name, now), format, now);
    }
}
