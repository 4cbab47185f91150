package vn.lantoa.kernel.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.ShownOnce;

/**
 * Text form of the results of use cases: ids, numbers, strings, enums, instants, and records, lists, maps and optionals
 * of them. Writing a result of another type throws an exception.
 */
final class ResultText {
    private static final String NOTHING = "null";
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, UUID.class, Instant.class, LocalDate.class, Integer.class, Long.class, Boolean.class);

    private ResultText() {}

    static String write(@Nullable Object result) {
        if (result == null) return NOTHING;
        requireKept(result);
        return HubJson.writeWhole(result);
    }

    static @Nullable Object read(String text, Type type) {
        if (!text.equals(NOTHING)) return HubJson.readWhole(text, type);
        return type instanceof ParameterizedType of && of.getRawType() == Optional.class ? Optional.empty() : null;
    }

    /** Returns true if any part of the result is {@link ShownOnce}. */
    static boolean isSecret(@Nullable Object result) {
        if (result == null) return false;
        if (result.getClass().isAnnotationPresent(ShownOnce.class)) return true;
        return parts(result).anyMatch(ResultText::isSecret);
    }

    private static void requireKept(@Nullable Object result) {
        if (result == null || result instanceof Enum<?> || PLAIN.contains(result.getClass())) return;
        if (!(result instanceof Collection
                || result instanceof Map
                || result instanceof Optional
                || result instanceof Record))
            throw new IllegalStateException("cannot be stored as text: " + result.getClass());
        parts(result).forEach(ResultText::requireKept);
    }

    private static Stream<?> parts(Object whole) {
        if (whole instanceof Collection<?> many) return many.stream();
        if (whole instanceof Map<?, ?> map) return map.values().stream();
        if (whole instanceof Optional<?> perhaps) return perhaps.stream();
        if (whole instanceof Record)
            return Stream.of(whole.getClass().getRecordComponents()).map(one -> Records.value(one, whole));
        return Stream.empty();
    }
}
