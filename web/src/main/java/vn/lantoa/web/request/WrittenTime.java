package vn.lantoa.web.request;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/**
 * Days and times as people type them in forms: {@code 29/11/2026} and {@code 29/11/2026 08:30}, day first in every
 * language, with slashes, dots, hyphens or no separators; also the ISO form that browsers and programs send. API
 * requests use {@link RequestParsing}, which accepts the ISO form only.
 */
public final class WrittenTime {
    private static final Pattern DAY =
            Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})|(?<all>\\d{8})");

    private static final Pattern TIME = Pattern.compile("(?<hour>\\d{1,2})[:hg](?<minute>\\d{2})?|(?<all>\\d{4})");

    private WrittenTime() {}

    /** Returns the day in a field; null if the field is empty. */
    public static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return findDay(text).orElseThrow(() -> new Rejected(Issues.of(field, "not-a-date")));
    }

    /** Returns the day and time in a field; null if the field is empty. */
    public static @Nullable LocalDateTime moment(String field, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return findMoment(text).orElseThrow(() -> new Rejected(Issues.of(field, "not-a-time")));
    }

    /** Parses a day; empty if the text is not one. */
    public static Optional<LocalDate> findDay(String text) {
        return RequestParsing.day(text).or(() -> written(text.strip()));
    }

    private static Optional<LocalDateTime> findMoment(String text) {
        return RequestParsing.moment(text).or(() -> {
            // the day may come before or after the time, as on the pages
            var parts = text.strip().split("[ ,]+");
            if (parts.length != 2) return Optional.empty();
            var moment = at(parts[0], parts[1]);
            return moment.isPresent() ? moment : at(parts[1], parts[0]);
        });
    }

    private static Optional<LocalDateTime> at(String day, String time) {
        return findDay(day).flatMap(date -> time(time).map(date::atTime));
    }

    private static Optional<LocalDate> written(String text) {
        var found = DAY.matcher(text);
        if (!found.matches()) return Optional.empty();
        var all = found.group("all");
        return all == null
                ? day(found.group("year"), found.group("month"), found.group("day"))
                : day(all.substring(4), all.substring(2, 4), all.substring(0, 2));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        return RequestParsing.parsed(
                        () -> LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                .filter(date -> RequestParsing.isYear(date.getYear()));
    }

    private static Optional<LocalTime> time(String text) {
        var found = TIME.matcher(text);
        if (!found.matches()) return Optional.empty();
        var all = found.group("all");
        var hour = all == null ? found.group("hour") : all.substring(0, 2);
        var minute = all == null ? Optional.ofNullable(found.group("minute")).orElse("0") : all.substring(2);
        return RequestParsing.parsed(() -> LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
    }
}
