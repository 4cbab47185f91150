package vn.lantoa.campaign.calendar.ical;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.CalendarModel;
import vn.lantoa.campaign.DayWords;
import vn.lantoa.campaign.PlanDay;
import vn.lantoa.campaign.Purpose;

/**
 * Writer of calendars as iCalendar (RFC 5545, with the properties of RFC 7986). Days are dates without a time zone.
 * Times are in the hub's zone, whose rules are included in the calendar.
 */
@ApplicationScoped
public class ICalendarText {
    private static final Duration REFRESH = Duration.ofHours(6);
    /** The displayed length of an item, because calendars do not show events without a length. */
    private static final Duration SHOWN_FOR = Duration.ofMinutes(30);

    /** Returns the text, with lines ended and folded as the standard requires. */
    public String of(CalendarModel model) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Lan Toa//Lan Toa 1.0//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(model.title()));
        calendar.add(new XProperty("X-WR-CALNAME", model.title()));
        calendar.add(new XProperty("X-WR-TIMEZONE", model.zone().getId()));
        calendar.add(new LastModified(model.changedAt()));
        calendar.add(new Url(model.place().home()));
        calendar.add(new Source(
                new ParameterList(List.of(Value.URI)), model.place().source().toString()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        if (model.events().stream().anyMatch(event -> event.time().startsAt() != null))
            calendar.add(ZoneComponent.of(model.zone(), model.events()));
        model.days().forEach(day -> calendar.add(event(day, model)));
        model.events().forEach(event -> calendar.add(event(event, model)));
        return OctetFolding.of(written(calendar));
    }

    private static VEvent event(PlanDay day, CalendarModel model) {
        var first = day.date().in(day.date().firstYear());
        var event = new VEvent(false);
        List<Property> properties = List.of(
                new Uid(day.id().toString()),
                new DtStamp(day.standing().changedAt()),
                new LastModified(day.standing().changedAt()),
                new Sequence(day.standing().sequence()),
                new DtStart<>(first),
                new DtEnd<>(first.plusDays(1)),
                new RRule<>(rule(day)),
                new Summary(inVietnamese(), DayWords.summary(day)),
                new Description(inVietnamese(), DayWords.description(day)),
                new Categories(day.purpose() == Purpose.DEADLINE ? "DEADLINE" : "HOLIDAY"),
                new Url(model.place().home()),
                // required by METHOD:PUBLISH (RFC 5546, 3.2.1)
                new Organizer(
                        new ParameterList(List.of(new Cn("Lan Toả"))),
                        model.place().home()),
                ImmutableTransp.TRANSPARENT,
                day.isIn() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        properties.forEach(event::add);
        return event;
    }

    private static String rule(PlanDay day) {
        var last = day.date().lastDay();
        var rule = "FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=%d".formatted(last.getMonthValue(), last.getDayOfMonth());
        var until = day.date().lastYear();
        return until == null
                ? rule
                : String.format(
                        Locale.ROOT, "%s;UNTIL=%d%02d%02d", rule, until, last.getMonthValue(), last.getDayOfMonth());
    }

    static ParameterList inVietnamese() {
        return new ParameterList(List.of(new Language("vi")));
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(CalendarEvent event, CalendarModel model) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(event.uid().toString()),
                new DtStamp(event.standing().changedAt()),
                new LastModified(event.standing().changedAt()),
                new Sequence(event.standing().sequence()),
                new Summary(inVietnamese(), event.words().summary()),
                new Description(inVietnamese(), event.words().description()),
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
        var location = event.words().location();
        if (!location.isEmpty()) properties.add(new Location(inVietnamese(), location));
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
        var endsAt = time.endsAt();
        var ends = endsAt == null ? starts.plus(SHOWN_FOR) : endsAt.atZone(model.zone());
        return List.of(new DtStart<>(starts), new DtEnd<>(ends));
    }

    private static Status status(CalendarEvent.Status status) {
        return switch (status) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /**
     * Folding of lines at 75 octets of UTF-8 without splitting characters (RFC 5545, 3.1). The library counts
     * characters, but a Vietnamese character has up to three octets.
     */
    static final class OctetFolding {
        private static final int MOST_OCTETS = 75;

        private OctetFolding() {}

        static String of(String text) {
            var folded = new StringBuilder(text.length() + text.length() / 8);
            text.lines().forEach(line -> fold(line, folded));
            return folded.toString();
        }

        private static void fold(String line, StringBuilder folded) {
            int octets = 0;
            for (var at = 0; at < line.length(); ) {
                var character = Character.toString(line.codePointAt(at));
                var more = character.getBytes(StandardCharsets.UTF_8).length;
                if (octets + more > MOST_OCTETS) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.append(character);
                octets += more;
                at += character.length();
            }
            folded.append("\r\n");
        }
    }
}
