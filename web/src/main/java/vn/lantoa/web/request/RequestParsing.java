package vn.lantoa.web.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;

/** Parses values of requests into types of the domain, and rejects those that are none by the name of their field. */
public final class RequestParsing {
    private RequestParsing() {}

    /** The parsed value; rejected when the text is missing or not a valid one. */
    public static <T> T required(String field, @Nullable String text, Function<String, Optional<T>> find) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        return find.apply(text).orElseThrow(() -> new Rejected(Issues.of(field, "not-known")));
    }

    /** The parsed value; null when the text is missing, rejected when it is not a valid one. */
    public static <T> @Nullable T optional(String field, @Nullable String text, Function<String, Optional<T>> find) {
        return text == null || text.isBlank() ? null : required(field, text, find);
    }

    /** The text; empty where there is none. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The constant of this word; rejected when the word is missing or not a known one. */
    public static <E extends Enum<E>> E required(String field, @Nullable String text, Class<E> type) {
        return required(field, text, word -> Slug.find(type, word));
    }

    /** The constant of this word; null when it is missing, rejected when it is not a known one. */
    public static <E extends Enum<E>> @Nullable E optional(String field, @Nullable String text, Class<E> type) {
        return optional(field, text, word -> Slug.find(type, word));
    }

    /** A UUID, if the text is one. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The id that the text of a required field is. */
    public static UUID id(String field, @Nullable String text) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        return uuid(text).orElseThrow(() -> new Rejected(Issues.of(field, "not-an-id")));
    }

    /**
     * The values of a choice of many, each once; rejected when there is none, or more than are done at once. A text may hold
     * several with blanks between them, for the server takes no more than 500 fields.
     */
    public static <T> List<T> chosen(String field, List<String> texts, int most, Function<String, T> parse) {
        var values = words(texts).distinct().toList();
        Issues.none()
                .when(values.isEmpty(), field, "missing")
                .when(values.size() > most, field, "too-many", most)
                .throwIfAny();
        return values.stream().map(parse).toList();
    }

    /** The words of these texts, with blanks between them. */
    public static Stream<String> words(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.of(text.split("\\s+"))).filter(word -> !word.isEmpty());
    }

    /** The list without null elements; empty when there is none, rejected when an element is missing. */
    public static <T> List<T> list(String field, @Nullable List<T> values) {
        if (values == null) return List.of();
        if (values.stream().anyMatch(Objects::isNull)) throw new Rejected(Issues.of(field, "malformed"));
        return List.copyOf(values);
    }

    /**
     * The map, empty when there is none; rejected when a name or a value is missing: readers of JSON take an array for a map
     * without names.
     */
    public static <T> Map<String, T> map(String field, @Nullable Map<String, T> values) {
        if (values == null) return Map.of();
        var lacks = values.entrySet().stream().anyMatch(one -> one.getKey() == null || one.getValue() == null);
        if (lacks) throw new Rejected(Issues.of(field, "malformed"));
        return Map.copyOf(values);
    }

    /** An instant in RFC 3339 form, with any offset; the form knows years of four digits, and no others. */
    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(at -> isYear(at.getYear()))
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** A day in ISO form, of a year with four digits. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(day -> isYear(day.getYear()));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** A day and a time without a zone in ISO form, of a year with four digits. */
    public static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip())).filter(at -> isYear(at.getYear()));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** A local time to the minute; anything finer is cut off. */
    public static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip()).withSecond(0).withNano(0));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** True if both the calendar and PostgreSQL can represent this year. */
    public static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    /** The lock version that an If-Match header or form field names. */
    public static long lockVersion(@Nullable String text) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of("If-Match", "missing"));
        var digits = text.strip().replace("\"", "");
        if (!digits.matches("[0-9]{1,18}")) throw new Rejected(Issues.of("If-Match", "not-known"));
        return Long.parseLong(digits);
    }

    /** The lock version, or null where it is missing. */
    public static @Nullable Long optionalLockVersion(@Nullable String text) {
        return text == null || text.isBlank() ? null : lockVersion(text);
    }
}
