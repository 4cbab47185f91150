package vn.lantoa.campaign.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** Content of the public calendars. */
@ApplicationScoped
class OpenCalendars {
    @Inject
    Organisations organisations;

    @Inject
    PlannedRows rows;

    @Inject
    CampaignEvents events;

    @Inject
    WriteCalendar write;

    /**
     * @throws NotFound if the organisation does not exist, or the campaign is not announced
     */
    WriteCalendar.Draft of(CalendarName name, Instant now) {
        return switch (name.of()) {
            case EVERYONE -> everyone(name, now);
            case ORGANISATION -> organisation(name, now);
            case CAMPAIGN -> campaign(name, now);
        };
    }

    private WriteCalendar.Draft everyone(CalendarName name, Instant now) {
        var campaigns = rows.announced(write.today(now), now);
        return new WriteCalendar.Draft(
                Words.VI.text("calendar.everyone"),
                name.toString(),
                write.days(false, now),
                events.days(campaigns, now));
    }

    private WriteCalendar.Draft organisation(CalendarName name, Instant now) {
        var organisation = organisations
                .findView(name.code())
                .map(OrganisationView::name)
                .orElseThrow(() -> new NotFound("calendar:" + name));
        return new WriteCalendar.Draft(organisation, name.toString(), write.days(true, now), List.of());
    }

    private WriteCalendar.Draft campaign(CalendarName name, Instant now) {
        var today = write.today(now);
        var campaigns = rows.announced(today, now).stream()
                .filter(one -> one.names().code().equals(name.code()))
                .toList();
        var days = events.days(campaigns, now);
        if (days.isEmpty()) throw new NotFound("calendar:" + name);
        var one = campaigns.get(0);
        var items = one.isOutAt(now) ? events.published(rows.itemsOf(today, one.id()), now) : List.<CalendarEvent>of();
        var all = Stream.concat(days.stream(), items.stream()).toList();
        return new WriteCalendar.Draft(one.names().title(), name.toString(), List.of(), all);
    }
}
