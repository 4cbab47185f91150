package vn.lantoa.campaign.calendar.ical;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.CalendarModel;

/** Campaign event as an iCalendar component. */
final class CampaignComponent {
    /** The displayed length of an item, because calendars do not show events without a length. */
    private static final Duration SHOWN_FOR = Duration.ofMinutes(30);

    private CampaignComponent() {}

    static VEvent of(CalendarEvent event, CalendarModel model) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(event.uid().toString()),
                new DtStamp(event.standing().changedAt()),
                new LastModified(event.standing().changedAt()),
                new Sequence(event.standing().sequence()),
                new Summary(ICalendarText.inVietnamese(), event.words().summary()),
                new Description(ICalendarText.inVietnamese(), event.words().description()),
                new Categories(event.kind().name()),
                // required by METHOD:PUBLISH (RFC 5546, 3.2.1)
                new Organizer(
                        new ParameterList(List.of(new Cn("Lan Toả"))),
                        model.place().home()),
                ImmutableTransp.TRANSPARENT,
                status(event.standing().status())));
        properties.addAll(times(event.time(), model));
        var page = event.page();
        if (page != null) properties.add(new Url(page));
        var component = new VEvent(false);
        properties.forEach(component::add);
        return component;
    }

    private static List<Property> times(CalendarEvent.Time time, CalendarModel model) {
        LocalDateTime startsAt = time.startsAt();
        if (startsAt == null)
            return List.of(new DtStart<>(time.day()), new DtEnd<>(time.day().plusDays(1)));
        // a local time skipped by a clock change becomes the first time after it
        var starts = startsAt.atZone(model.zone());
        return List.of(new DtStart<>(starts), new DtEnd<>(starts.plus(SHOWN_FOR)));
    }

    private static Status status(CalendarEvent.Status status) {
        return switch (status) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
