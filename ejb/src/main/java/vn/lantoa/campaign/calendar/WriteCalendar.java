package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.CalendarModel;
import vn.lantoa.campaign.PlanDay;
import vn.lantoa.campaign.PlanDays;
import vn.lantoa.campaign.Purpose;
import vn.lantoa.campaign.calendar.ical.ICalendarText;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** Writer of calendars in both formats. A day removed from the plan stays for some time, marked as cancelled. */
@ApplicationScoped
class WriteCalendar {
    @Inject
    PlanDays days;

    @Inject
    ICalendarText icalendar;

    @Inject
    HubAddress hub;

    @Inject
    ZoneId zone;

    @Inject
    Organisations organisations;

    @Inject
    PlannedRows rows;

    @Inject
    CampaignEvents events;

    /**
     * Calendar to be written.
     *
     * @param title title displayed after the name of the hub
     * @param name name in the address
     */
    record Draft(String title, String name, List<PlanDay> days, List<CalendarEvent> events) {}

    CalendarDocument of(Draft draft, CalendarFormat format, Instant now) {
        var model = new CalendarModel(
                Words.VI.text("calendar.name", draft.title()),
                new CalendarModel.Place(hub.of("/calendar/" + draft.name() + "." + format.slug()), hub.of("/")),
                zone,
                LocalDate.ofInstant(now, zone),
                draft.days(),
                draft.events());
        var text = format == CalendarFormat.ICS ? icalendar.of(model) : CalendarJson.of(model);
        // campaign events change without a recorded time, so only the ETag is reliable; a Last-Modified that is too
        // early would keep withdrawn events in clients (RFC 9110, 8.8.2)
        return new CalendarDocument(format, text, draft.events().isEmpty() ? since(model, now) : null);
    }

    /** Returns the days that everyone observes and, for an organisation, also the report deadlines. */
    List<PlanDay> days(boolean withDeadlines, Instant now) {
        return days.all().stream()
                .filter(day -> day.purpose() == Purpose.OBSERVANCE || withDeadlines)
                .filter(day -> isShown(day.standing().endedAt(), now))
                .toList();
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    // the content also changes without a stored change: when a cancelled day disappears, and at each midnight
    private Instant since(CalendarModel model, Instant now) {
        var midnight = today(now).atStartOfDay(zone).toInstant();
        var fallen = days.all().stream()
                .map(day -> day.standing().endedAt())
                .filter(at -> at != null && !isShown(at, now))
                .map(at -> at.plus(CampaignEvents.CANCELLED_STAYS));
        return Stream.concat(Stream.of(model.changedAt(), midnight), fallen)
                .max(Instant::compareTo)
                .orElse(midnight);
    }

    private static boolean isShown(@Nullable Instant endedAt, Instant now) {
        return endedAt == null || endedAt.plus(CampaignEvents.CANCELLED_STAYS).isAfter(now);
    }

    /**
     * Returns the content of a public calendar.
     *
     * @throws NotFound if the organisation does not exist, or the campaign is not announced
     */
    Draft open(CalendarName name, Instant now) {
        return switch (name.of()) {
            case EVERYONE -> everyone(name, now);
            case ORGANISATION -> organisation(name, now);
            case CAMPAIGN -> campaign(name, now);
        };
    }

    private Draft everyone(CalendarName name, Instant now) {
        var campaigns = rows.announced(today(now), now);
        var all = Stream.concat(events.days(campaigns, now).stream(), held(campaigns, now))
                .toList();
        return new Draft(Words.VI.text("calendar.everyone"), name.toString(), days(false, now), all);
    }

    /** Returns the events at venues of the campaigns that are announced. */
    private Stream<CalendarEvent> held(List<PlannedCampaign> campaigns, Instant now) {
        var announced = campaigns.stream().filter(one -> one.isOutAt(now)).map(PlannedCampaign::id);
        return events.held(announced.toList(), now).stream();
    }

    private Draft organisation(CalendarName name, Instant now) {
        var organisation = organisations
                .findView(name.code())
                .map(OrganisationView::name)
                .orElseThrow(() -> new NotFound("calendar:" + name));
        return new Draft(organisation, name.toString(), days(true, now), List.of());
    }

    private Draft campaign(CalendarName name, Instant now) {
        var today = today(now);
        var campaigns = rows.announced(today, now).stream()
                .filter(one -> one.names().code().equals(name.code()))
                .toList();
        var days = events.days(campaigns, now);
        if (days.isEmpty()) throw new NotFound("calendar:" + name);
        var one = campaigns.get(0);
        var items = one.isOutAt(now) ? events.published(rows.itemsOf(today, one.id()), now) : List.<CalendarEvent>of();
        var all = Stream.concat(Stream.concat(days.stream(), items.stream()), held(campaigns, now))
                .toList();
        return new Draft(one.names().title(), name.toString(), List.of(), all);
    }
}
