package vn.lantoa.bulletin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Schedule of a bulletin: local times on days of the week, from the first day to the last.
 *
 * @param days days of the week; empty for every day
 * @param times local times; empty for an urgent bulletin, which is broadcast at its release
 */
public record BulletinSchedule(
        LocalDate firstOn, LocalDate lastOn, Set<DayOfWeek> days, List<LocalTime> times, ZoneId zone) {
    public BulletinSchedule {
        days = Set.copyOf(days);
        times = List.copyOf(new TreeSet<>(times));
    }

    /** Returns the days of the week in order. */
    public List<DayOfWeek> sortedDays() {
        return List.copyOf(new TreeSet<>(days));
    }
}
