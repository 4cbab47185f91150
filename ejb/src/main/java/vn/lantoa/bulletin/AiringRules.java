package vn.lantoa.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Issues;

/** Rules for schedules of bulletins; computes airing times from a schedule. */
public final class AiringRules {
    private static final int MOST_TIMES = 12;
    private static final int LONGEST_DAYS = 366;

    private AiringRules() {}

    /**
     * Returns the issues of a schedule.
     *
     * @param atOnce whether the bulletin is urgent: it has no times and a person releases it
     */
    static Issues check(BulletinSchedule schedule, boolean atOnce, Instant now) {
        var today = LocalDate.ofInstant(now, schedule.zone());
        if (schedule.lastOn().isBefore(schedule.firstOn())) return Issues.of("lastOn", "bulletin-days-backwards");
        var tooLong = ChronoUnit.DAYS.between(schedule.firstOn(), schedule.lastOn()) >= LONGEST_DAYS;
        var isTimed = !atOnce && !tooLong && !schedule.times().isEmpty();
        var airings = isTimed ? airings(schedule) : List.<ZonedDateTime>of();
        var isPast = !airings.isEmpty()
                && !schedule.lastOn().isBefore(today)
                && !airings.get(airings.size() - 1).toInstant().isAfter(now);
        return Issues.none()
                .when(schedule.lastOn().isBefore(today), "lastOn", "bulletin-days-past")
                .when(tooLong, "lastOn", "bulletin-days-long", LONGEST_DAYS)
                .when(atOnce && !schedule.times().isEmpty(), "times", "urgent-has-no-times")
                .when(!atOnce && schedule.times().isEmpty(), "times", "missing")
                .when(schedule.times().size() > MOST_TIMES, "times", "too-many", MOST_TIMES)
                .when(isPast, "times", "bulletin-times-past", clocks(schedule))
                .when(isTimed && airings.isEmpty(), "days", "bulletin-never-read");
    }

    private static String clocks(BulletinSchedule schedule) {
        return schedule.times().stream().map(LocalTime::toString).collect(Collectors.joining(", "));
    }

    /** Returns all airing times in chronological order. */
    static List<ZonedDateTime> airings(BulletinSchedule schedule) {
        return airings(schedule, schedule.firstOn(), schedule.lastOn(), day -> true);
    }

    /**
     * Returns the airing times between two days, inclusive, on days on which the unit exists. A local time skipped by a
     * clock change moves to after the change; a local time that occurs twice is used once.
     */
    public static List<ZonedDateTime> airings(
            BulletinSchedule schedule, LocalDate from, LocalDate to, Predicate<LocalDate> exists) {
        var first = schedule.firstOn().isAfter(from) ? schedule.firstOn() : from;
        var last = schedule.lastOn().isBefore(to) ? schedule.lastOn() : to;
        if (last.isBefore(first)) return List.of();
        return first.datesUntil(last.plusDays(1))
                .filter(day -> schedule.days().isEmpty() || schedule.days().contains(day.getDayOfWeek()))
                .filter(exists)
                .flatMap(day -> at(schedule, day))
                .toList();
    }

    private static Stream<ZonedDateTime> at(BulletinSchedule schedule, LocalDate day) {
        return schedule.times().stream().map(time -> ZonedDateTime.of(day, time, schedule.zone()));
    }
}
