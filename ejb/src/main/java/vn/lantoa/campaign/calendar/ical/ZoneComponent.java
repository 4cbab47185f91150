package vn.lantoa.campaign.calendar.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CalendarEvent;

/**
 * Rules of a time zone for the years of some events, from the JDK's time zone data; every clock change is listed. No
 * network access.
 */
final class ZoneComponent {
    /** The year used when there are no events. */
    private static final int UNIX_EPOCH = 1970;

    private ZoneComponent() {}

    static VTimeZone of(ZoneId zone, List<CalendarEvent> events) {
        var years =
                events.stream().mapToInt(event -> event.time().day().getYear()).summaryStatistics();
        int first = events.isEmpty() ? UNIX_EPOCH : years.getMin();
        int last = events.isEmpty() ? UNIX_EPOCH : years.getMax();
        var begins = LocalDateTime.of(first - 1, 12, 1, 0, 0).toInstant(ZoneOffset.UTC);
        var ends = LocalDateTime.of(last + 1, 1, 2, 0, 0).toInstant(ZoneOffset.UTC);
        return new VTimeZone(
                new PropertyList(List.<Property>of(new TzId(zone.getId()))),
                new ComponentList<>(observances(zone.getRules(), begins, ends)));
    }

    private static List<Observance> observances(ZoneRules rules, Instant begins, Instant ends) {
        var observances = new ArrayList<Observance>();
        var offset = rules.getOffset(begins);
        observances.add(
                observance(rules.isDaylightSavings(begins), LocalDateTime.ofInstant(begins, offset), offset, offset));
        for (var next = rules.nextTransition(begins);
                isBefore(next, ends);
                next = rules.nextTransition(next.getInstant()))
            observances.add(observance(
                    rules.isDaylightSavings(next.getInstant()),
                    next.getDateTimeBefore(),
                    next.getOffsetBefore(),
                    next.getOffsetAfter()));
        return observances;
    }

    private static boolean isBefore(@Nullable ZoneOffsetTransition next, Instant ends) {
        return next != null && next.getInstant().isBefore(ends);
    }

    private static Observance observance(boolean daylight, LocalDateTime since, ZoneOffset from, ZoneOffset to) {
        var properties =
                new PropertyList(List.<Property>of(new DtStart<>(since), new TzOffsetFrom(from), new TzOffsetTo(to)));
        return daylight ? new Daylight(properties) : new Standard(properties);
    }
}
