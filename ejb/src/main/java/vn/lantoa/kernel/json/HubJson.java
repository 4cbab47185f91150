package vn.lantoa.kernel.json;

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
 * The one binding of records and JSON: an id is its plain value, what is null is left out, a member that a record does
 * not have is passed over, and a component that the text does not have is null, 0 or false. Members are in the order of
 * their names unless a record says otherwise.
 */
public final class HubJson {
    /** Shared by all, since each new one would have to learn the records again. */
    private static final Jsonb BINDING = JsonbBuilder.create(plain());

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

    /** The binding itself, for the bodies of requests and answers. */
    public static Jsonb binding() {
        return BINDING;
    }

    /** The record, or array or map of records, as text. */
    public static String write(Object value) {
        return BINDING.toJson(value);
    }

    /** The record as text in lines, for people as well. */
    public static String writeIndented(Object value) {
        return INDENTED.toJson(value);
    }

    /** The text as a record or array of records. */
    public static <T> T read(String text, Class<T> type) {
        return BINDING.fromJson(text, type);
    }

    /** The text as a map of such values by their names. */
    public static <T> Map<String, T> readMap(String text, Class<T> type) {
        return BINDING.fromJson(text, new MapOf(type));
    }

    /** The value with all that it has: ids and hashes as the records that they are, and what is null as well. */
    public static String writeWhole(Object value) {
        return WHOLE.toJson(value);
    }

    /** The value of such a text. */
    public static Object readWhole(String text, Type type) {
        return WHOLE.fromJson(text, type);
    }

    /** The data file that lies beside the classes under this name. */
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
