package vn.lantoa.outbox;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON objects. A component the text does not have is read as null (a number as 0, a flag as false), one the
 * record does not have is passed over: nodes of two releases may share one outbox. An id is its plain value.
 */
final class EventJson {
    private EventJson() {}

    static String write(HubEvent event) {
        var json = Json.createObjectBuilder();
        for (var component : components(event.getClass())) {
            var value = toJson(read(component, event));
            if (value != JsonValue.NULL) json.add(component.getName(), value);
        }
        return json.build().toString();
    }

    static <E extends HubEvent> E read(Class<E> type, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var components = components(type);
            var values = Arrays.stream(components)
                    .map(one -> toJava(one.getType(), json.get(one.getName())))
                    .toArray();
            return create(type, components, values);
        }
    }

    private static JsonValue toJson(@Nullable Object value) {
        if (value == null) return JsonValue.NULL;
        if (value instanceof Record id) return toJson(read(single(id.getClass()), id));
        if (value instanceof Boolean flag) return flag ? JsonValue.TRUE : JsonValue.FALSE;
        if (value instanceof Integer || value instanceof Long) return Json.createValue(((Number) value).longValue());
        if (value instanceof Enum<?> constant) return Json.createValue(constant.name());
        if (value instanceof String || value instanceof UUID || value instanceof Instant)
            return Json.createValue(value.toString());
        throw new IllegalArgumentException("an event cannot carry a " + value.getClass());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object toJava(Class<?> type, @Nullable JsonValue json) {
        if (json == null || json == JsonValue.NULL) return absent(type);
        if (type.isRecord()) {
            var inner = single(type);
            return create(type, new RecordComponent[] {inner}, new @Nullable Object[] {toJava(inner.getType(), json)});
        }
        if (type == boolean.class) return json == JsonValue.TRUE;
        if (type == int.class) return ((JsonNumber) json).intValueExact();
        if (type == long.class) return ((JsonNumber) json).longValueExact();
        var text = ((JsonString) json).getString();
        if (type == UUID.class) return UUID.fromString(text);
        if (type == Instant.class) return Instant.parse(text);
        return type.isEnum() ? Enum.valueOf((Class<? extends Enum>) type, text) : text;
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return type == long.class ? 0L : null;
    }

    private static RecordComponent[] components(Class<?> type) {
        var components = type.getRecordComponents();
        if (components == null) throw new IllegalArgumentException(type + " is not a record");
        return components;
    }

    private static RecordComponent single(Class<?> id) {
        var components = components(id);
        if (components.length != 1) throw new IllegalArgumentException(id + " is not an id");
        return components[0];
    }

    private static @Nullable Object read(RecordComponent component, Object from) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component + " cannot be read", e);
        }
    }

    private static <T> T create(Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made", e);
        }
    }
}
