package vn.lantoa.web.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.reading.ItemView;

/**
 * An item as a page shows it.
 *
 * @param begins start, with its weekday
 * @param ends end; empty if the item has none
 * @param daysLeft days until the start; negative after the start
 */
public record PlanRow(ItemView item, String begins, String ends, long daysLeft) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** Returns the day on which the item starts. */
    public LocalDate day() {
        return item.facts().window().startsAt().toLocalDate();
    }

    static PlanRow of(ItemView item, LocalDate today, String language) {
        var window = item.facts().window();
        return new PlanRow(
                item,
                written(window.startsAt(), language),
                written(window.endsAt(), language),
                ChronoUnit.DAYS.between(today, window.startsAt().toLocalDate()));
    }

    private static String written(@Nullable LocalDateTime at, String language) {
        if (at == null) return "";
        var weekday = at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        return weekday + ", " + MINUTE.format(at);
    }

    /**
     * The month view of a campaign: items by start day, in weeks from Monday.
     *
     * @param weekdays short names of the weekdays
     */
    public record PlanCalendar(List<String> weekdays, List<Month> months) {
        /** A month, named like {@code tháng 10 2027}. */
        public record Month(String name, List<List<Day>> weeks) {}

        /**
         * A day of a month.
         *
         * @param inside false for a day of an adjacent month that fills the week
         * @param anchor true for the main day of the campaign
         */
        public record Day(LocalDate date, boolean inside, boolean anchor, List<PlanRow> rows) {}

        /** Returns the months in which an item starts or the main day lies; other months are left out. */
        static PlanCalendar of(Collection<PlanRow> rows, LocalDate anchor, String language) {
            var locale = Locale.forLanguageTag(language);
            Map<LocalDate, List<PlanRow>> byDay = rows.stream().collect(Collectors.groupingBy(PlanRow::day));
            var months = Stream.concat(byDay.keySet().stream(), Stream.of(anchor))
                    .map(YearMonth::from)
                    .collect(Collectors.toCollection(TreeSet::new));
            var weekdays = Stream.of(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                    .toList();
            return new PlanCalendar(
                    weekdays,
                    months.stream()
                            .map(month -> month(month, byDay, anchor, locale))
                            .toList());
        }

        private static Month month(
                YearMonth month, Map<LocalDate, List<PlanRow>> byDay, LocalDate anchor, Locale locale) {
            var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var weeks = Stream.iterate(first, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                    .map(monday -> IntStream.range(0, 7)
                            .mapToObj(monday::plusDays)
                            .map(day -> day(day, month, byDay, anchor))
                            .toList())
                    .toList();
            var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
            return new Month(name, weeks);
        }

        private static Day day(LocalDate date, YearMonth month, Map<LocalDate, List<PlanRow>> byDay, LocalDate anchor) {
            var inside = YearMonth.from(date).equals(month);
            return new Day(date, inside, date.equals(anchor), inside ? byDay.getOrDefault(date, List.of()) : List.of());
        }
    }
}
