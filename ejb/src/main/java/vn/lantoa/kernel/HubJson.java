package vn.lantoa.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Binding of records to JSON. An id is its plain value, and null is omitted. Members that a record does not have are
 * ignored; components missing in the text become null, 0 or false. Members are sorted by name unless a record specifies
 * another order.
 */
public final class HubJson {
    /** Shared, because each new binding would have to inspect the records again. */
    private static final Jsonb BINDING = JsonbBuilder.create(plain());

    private static final Jsonb BODIES = JsonbBuilder.create(plain().withSerializers(new IdJson(), new SlugJson()));

    private static final Jsonb INDENTED = JsonbBuilder.create(plain().withFormatting(true));

    private static final Jsonb WHOLE = JsonbBuilder.create(new JsonbConfig()
            .withPropertyVisibilityStrategy(new ComponentsOnly())
            .withNullValues(true));

    private HubJson() {}

    private static JsonbConfig plain() {
        return new JsonbConfig()
                .withPropertyVisibilityStrategy(new ComponentsOnly())
                .withAdapters(PlainValues.ALL)
                .withSerializers(new IdJson())
                .withDeserializers(new IdJson());
    }

    /** Returns the binding of request and response bodies, in which constants have their names for the API. */
    public static Jsonb binding() {
        return BODIES;
    }

    /** Writes a record, or an array or map of records. */
    public static String write(Object value) {
        return BINDING.toJson(value);
    }

    /** Writes the record on several lines, with indentation, for human readers. */
    public static String writeIndented(Object value) {
        return INDENTED.toJson(value);
    }

    /** Reads a record or an array of records. */
    public static <T> T read(String text, Class<T> type) {
        return BINDING.fromJson(text, type);
    }

    /** Reads a map from names to values of this type. */
    public static <T> Map<String, T> readMap(String text, Class<T> type) {
        return BINDING.fromJson(text, new MapOf(type));
    }

    /** Writes the value in full: ids and hashes as records, nulls included. */
    public static String writeWhole(Object value) {
        return WHOLE.toJson(value);
    }

    /** Reads text written by {@link #writeWhole}. */
    public static Object readWhole(String text, Type type) {
        return WHOLE.fromJson(text, type);
    }

    /** Reads the data file with this name from the package of this class. */
    public static <T> T file(String name, Class<T> type) {
        try (InputStream file = HubJson.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("no data file " + name);
            return BINDING.fromJson(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private record MapOf(Class<?> values) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {String.class, values};
        }

        @Override
        public Type getRawType() {
            return Map.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
