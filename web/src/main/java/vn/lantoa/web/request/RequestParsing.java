package vn.lantoa.web.request;

import jakarta.ws.rs.core.EntityPart;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;

/** Parses request values into domain types, and rejects invalid values by field name. */
public final class RequestParsing {
    private RequestParsing() {}

    /** Returns the parsed value; rejects a missing or invalid text. */
    public static <T> T required(String field, @Nullable String text, Function<String, Optional<T>> find) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        return find.apply(text).orElseThrow(() -> new Rejected(Issues.of(field, "not-known")));
    }

    /** Returns the parsed value, or null if the text is missing; rejects an invalid text. */
    public static <T> @Nullable T optional(String field, @Nullable String text, Function<String, Optional<T>> find) {
        return text == null || text.isBlank() ? null : required(field, text, find);
    }

    /** Returns the text, or an empty string for null. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Returns the constant with this slug; rejects a missing or unknown slug. */
    public static <E extends Enum<E>> E required(String field, @Nullable String text, Class<E> type) {
        return required(field, text, word -> Slug.find(type, word));
    }

    /** Returns the constant with the given slug; null if the text is missing. Rejects an unknown slug. */
    public static <E extends Enum<E>> @Nullable E optional(String field, @Nullable String text, Class<E> type) {
        return optional(field, text, word -> Slug.find(type, word));
    }

    /** Returns the text as a UUID; empty if it is not a UUID. */
    public static Optional<UUID> uuid(String text) {
        return parsed(() -> UUID.fromString(text));
    }

    /** Returns the id in a required field. */
    public static UUID id(String field, @Nullable String text) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        return uuid(text).orElseThrow(() -> new Rejected(Issues.of(field, "not-an-id")));
    }

    /** Returns the asset in a required field, which holds its id or the address of one of its pages. */
    public static AssetId asset(String field, @Nullable String text) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        return AssetId.findIn(text).orElseThrow(() -> new Rejected(Issues.of(field, "not-an-id")));
    }

    /**
     * Returns the values of a multiple choice without duplicates; rejects an empty choice, and more than {@code most}
     * values. A text may hold several values separated by blanks, because the server accepts at most 500 fields.
     */
    public static <T> List<T> chosen(String field, List<String> texts, int most, Function<String, T> parse) {
        var values = words(texts).distinct().toList();
        Issues.none()
                .when(values.isEmpty(), field, "missing")
                .when(values.size() > most, field, "too-many", most)
                .throwIfAny();
        return values.stream().map(parse).toList();
    }

    /** Returns the words in the given texts; blanks separate the words. */
    public static Stream<String> words(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.of(text.split("\\s+"))).filter(word -> !word.isEmpty());
    }

    /** Returns the list, empty for null; rejects null elements. */
    public static <T> List<T> list(String field, @Nullable List<T> values) {
        if (values == null) return List.of();
        if (values.stream().anyMatch(Objects::isNull)) throw new Rejected(Issues.of(field, "malformed"));
        return List.copyOf(values);
    }

    /** Returns the map, empty for null. Rejects null keys and values, which JSON-B creates from a JSON array. */
    public static <T> Map<String, T> map(String field, @Nullable Map<String, T> values) {
        if (values == null) return Map.of();
        var lacks = values.entrySet().stream().anyMatch(one -> one.getKey() == null || one.getValue() == null);
        if (lacks) throw new Rejected(Issues.of(field, "malformed"));
        return Map.copyOf(values);
    }

    /** Parses an instant in RFC 3339 form, with any offset and a four-digit year. */
    public static Optional<Instant> instant(String text) {
        return parsed(() -> OffsetDateTime.parse(text))
                .filter(at -> isYear(at.getYear()))
                .map(OffsetDateTime::toInstant);
    }

    /** Parses a day in ISO form, with a four-digit year. */
    public static Optional<LocalDate> day(String text) {
        return parsed(() -> LocalDate.parse(text.strip())).filter(day -> isYear(day.getYear()));
    }

    /** Parses a day and time without zone in ISO form, with a four-digit year. */
    public static Optional<LocalDateTime> moment(String text) {
        return parsed(() -> LocalDateTime.parse(text.strip())).filter(at -> isYear(at.getYear()));
    }

    /** Parses a local time, truncated to minutes. */
    public static Optional<LocalTime> time(String text) {
        return parsed(() -> LocalTime.parse(text.strip()).withSecond(0).withNano(0));
    }

    static <T> Optional<T> parsed(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** Returns whether both the calendar and PostgreSQL can represent the year. */
    public static boolean isYear(int year) {
        return year >= 1 && year <= 9999;
    }

    /** Returns the lock version in an {@code If-Match} header or form field. */
    public static long lockVersion(@Nullable String text) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of("If-Match", "missing"));
        var digits = text.strip().replace("\"", "");
        if (!digits.matches("[0-9]{1,18}")) throw new Rejected(Issues.of("If-Match", "not-known"));
        return Long.parseLong(digits);
    }

    /** Returns the lock version; null if the text is missing. */
    public static @Nullable Long optionalLockVersion(@Nullable String text) {
        return text == null || text.isBlank() ? null : lockVersion(text);
    }

    /** Returns the file chosen in the field {@code file}; rejects a form without this file. */
    public static EntityPart file(List<EntityPart> parts) {
        return parts.stream()
                .filter(part -> part.getName().equals("file"))
                .filter(part -> !part.getFileName().orElse("").isEmpty())
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("file", "one-file")));
    }
}
