package vn.lantoa.sms.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Hours of the day in which no messages are sent, in local time. The interval may span midnight; equal times mean no
 * quiet hours.
 *
 * @param from start, inclusive
 * @param until end, exclusive
 */
public record QuietHours(LocalTime from, LocalTime until) {
    /** 22:00 to 07:00, as required for advertising by Decree 91/2020/NĐ-CP. */
    public static final QuietHours STRICT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** No quiet hours. */
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Returns whether this instant is within the quiet hours of the zone. */
    public boolean cover(Instant moment, ZoneId zone) {
        var time = moment.atZone(zone).toLocalTime();
        if (from.equals(until)) return false;
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /**
     * Returns the first instant outside quiet hours, at or after the given instant: the end of the quiet hours, or a
     * clock change that ends them.
     */
    public Instant firstAfter(Instant moment, ZoneId zone) {
        if (!cover(moment, zone)) return moment;
        var rules = zone.getRules();
        var day = moment.atZone(zone).toLocalDate();
        var ends = Stream.of(day, day.plusDays(1))
                .map(one -> one.atTime(until))
                .flatMap(end -> rules.getValidOffsets(end).stream().map(end::toInstant));
        var jumps = Stream.ofNullable(rules.nextTransition(moment)).map(ZoneOffsetTransition::getInstant);
        return Stream.concat(ends, jumps)
                .filter(one -> one.isAfter(moment) && !cover(one, zone))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns the part of this time span that is outside the quiet hours. */
    public Duration openBetween(Instant begins, Instant ends, ZoneId zone) {
        if (!begins.isBefore(ends)) return Duration.ZERO;
        var whole = Duration.between(begins, ends);
        if (from.equals(until)) return whole;
        var first = begins.atZone(zone).toLocalDate().minusDays(1);
        return first.datesUntil(ends.atZone(zone).toLocalDate().plusDays(1))
                .map(day -> quietOf(day, begins, ends, zone))
                .reduce(whole, Duration::minus);
    }

    // returns the overlap of the time span with the quiet hours that begin on this day
    private Duration quietOf(LocalDate day, Instant begins, Instant ends, ZoneId zone) {
        var start = day.atTime(from).atZone(zone).toInstant();
        var over = (from.isBefore(until) ? day : day.plusDays(1))
                .atTime(until)
                .atZone(zone)
                .toInstant();
        var later = start.isAfter(begins) ? start : begins;
        var earlier = over.isBefore(ends) ? over : ends;
        return later.isBefore(earlier) ? Duration.between(later, earlier) : Duration.ZERO;
    }
}
