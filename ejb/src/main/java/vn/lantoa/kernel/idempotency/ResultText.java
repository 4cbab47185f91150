package vn.lantoa.kernel.idempotency;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The results of use cases as texts: ids, numbers, words, instants, and records, lists, maps and optionals of them. What is
 * of any other kind cannot be kept, and says so the first time.
 */
final class ResultText {
    private static final Map<Class<?>, Function<String, Object>> WORDS = Map.of(
            String.class, text -> text,
            UUID.class, UUID::fromString,
            Instant.class, Instant::parse,
            LocalDate.class, LocalDate::parse);

    private static final Map<Class<?>, Function<JsonNumber, Object>> NUMBERS = Map.of(
            int.class, JsonNumber::intValueExact,
            Integer.class, JsonNumber::intValueExact,
            long.class, JsonNumber::longValueExact,
            Long.class, JsonNumber::longValueExact);

    private ResultText() {}

    static String write(@Nullable Object result) {
        return value(result).toString();
    }

    static @Nullable Object read(String text, Type type) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return object(reader.readValue(), type);
        }
    }

    /** True if any part of the result is {@link ShownOnce}. */
    static boolean isSecret(@Nullable Object result) {
        if (result == null) return false;
        if (result.getClass().isAnnotationPresent(ShownOnce.class)) return true;
        return parts(result).anyMatch(ResultText::isSecret);
    }

    private static Stream<?> parts(Object whole) {
        if (whole instanceof Collection<?> many) return many.stream();
        if (whole instanceof Map<?, ?> map) return map.values().stream();
        if (whole instanceof Optional<?> perhaps) return perhaps.stream();
        if (whole instanceof Record)
            return Stream.of(whole.getClass().getRecordComponents()).map(one -> part(whole, one));
        return Stream.empty();
    }

    private static JsonValue value(@Nullable Object result) {
        if (result == null) return JsonValue.NULL;
        if (WORDS.containsKey(result.getClass())) return Json.createValue(result.toString());
        if (result instanceof Integer || result instanceof Long) return Json.createValue(((Number) result).longValue());
        if (result instanceof Boolean is) return is ? JsonValue.TRUE : JsonValue.FALSE;
        if (result instanceof Enum<?> one) return Json.createValue(one.name());
        if (result instanceof Optional<?> perhaps) return value(perhaps.orElse(null));
        if (result instanceof Collection<?> many) {
            var list = Json.createArrayBuilder();
            many.forEach(one -> list.add(value(one)));
            return list.build();
        }
        var fields = Json.createObjectBuilder();
        if (result instanceof Map<?, ?> map)
            map.forEach((name, of) -> fields.add(((JsonString) value(name)).getString(), value(of)));
        else if (result instanceof Record)
            for (var one : result.getClass().getRecordComponents()) fields.add(one.getName(), value(part(result, one)));
        else throw new IllegalStateException("cannot be kept as text: " + result.getClass());
        return fields.build();
    }

    private static @Nullable Object object(JsonValue value, Type type) {
        var raw = raw(type);
        if (raw == Optional.class)
            return Optional.ofNullable(value == JsonValue.NULL ? null : object(value, of(type, 0)));
        if (value == JsonValue.NULL) return null;
        if (value instanceof JsonString text) return word(text.getString(), raw);
        if (value instanceof JsonNumber number)
            return known(NUMBERS.get(raw), raw).apply(number);
        if (value instanceof JsonArray array) {
            var list = array.stream().map(one -> object(one, of(type, 0)));
            return raw == List.class ? list.toList() : list.collect(java.util.stream.Collectors.toUnmodifiableSet());
        }
        if (value instanceof JsonObject fields) return raw == Map.class ? map(fields, type) : record(fields, raw);
        return value == JsonValue.TRUE;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object word(String text, Class<?> raw) {
        return raw.isEnum()
                ? Enum.valueOf((Class) raw, text)
                : known(WORDS.get(raw), raw).apply(text);
    }

    private static Map<Object, @Nullable Object> map(JsonObject fields, Type type) {
        var map = new LinkedHashMap<Object, @Nullable Object>();
        fields.forEach((name, value) -> map.put(word(name, raw(of(type, 0))), object(value, of(type, 1))));
        return map;
    }

    private static Object record(JsonObject fields, Class<?> raw) {
        var components = raw.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Stream.of(components)
                .map(one -> object(fields.getOrDefault(one.getName(), JsonValue.NULL), one.getGenericType()))
                .toArray();
        try {
            var constructor = raw.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be made of its text: " + raw, e);
        }
    }

    private static @Nullable Object part(Object whole, RecordComponent one) {
        try {
            var accessor = one.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot be read: " + one, e);
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    }

    private static Type of(Type type, int which) {
        return ((ParameterizedType) type).getActualTypeArguments()[which];
    }

    private static <T> T known(@Nullable T one, Class<?> raw) {
        if (one == null) throw new IllegalStateException("cannot be made of a text: " + raw);
        return one;
    }
}
