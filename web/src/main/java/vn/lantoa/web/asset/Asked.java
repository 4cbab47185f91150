package vn.lantoa.web.asset;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Reads what came over the wire into the words of the domain, or refuses it by name. */
final class Asked {
    private Asked() {}

    /** The word for this text; rejected when it is missing or no such word. */
    static <T> T required(String field, @Nullable String text, Function<String, Optional<T>> find) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        return find.apply(text).orElseThrow(() -> new Rejected(Issues.of(field, "not-known")));
    }

    /** The word for this text; null when it is missing, rejected when it is no such word. */
    static <T> @Nullable T optional(String field, @Nullable String text, Function<String, Optional<T>> find) {
        return text == null || text.isBlank() ? null : required(field, text, find);
    }

    /** The lock version that an If-Match header or form field names. */
    static long lockVersion(@Nullable String text) {
        if (text == null || text.isBlank()) throw new Rejected(Issues.of("If-Match", "missing"));
        var digits = text.strip().replace("\"", "");
        if (!digits.matches("[0-9]{1,18}")) throw new Rejected(Issues.of("If-Match", "not-known"));
        return Long.parseLong(digits);
    }

    /** The same, where it may be missing. */
    static @Nullable Long optionalLockVersion(@Nullable String text) {
        return text == null || text.isBlank() ? null : lockVersion(text);
    }
}
