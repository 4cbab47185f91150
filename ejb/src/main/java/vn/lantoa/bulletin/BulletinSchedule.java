package vn.lantoa.bulletin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schedule of a bulletin: these local times, on these days of the week from the first day to the last.
 *
 * @param days none: every day
 * @param times none: at once, when an urgent one is let out
 */
public record BulletinSchedule(
        LocalDate firstOn, LocalDate lastOn, Set<DayOfWeek> days, List<LocalTime> times, ZoneId zone) {
    public BulletinSchedule {
        days = Set.copyOf(days);
        times = List.copyOf(new TreeSet<>(times));
    }

    /** The days of the week in their order. */
    public List<DayOfWeek> sortedDays() {
        return List.copyOf(new TreeSet<>(days));
    }
}
