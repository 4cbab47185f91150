package vn.lantoa.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binding of records to JSON. An id is its plain value, and null is omitted. Members that a record does not have are
 * ignored; components missing in the text become null, 0 or false. Members are sorted by name unless a record specifies
 * another order.
 */
public final class HubJson {
    /** Shared binding. A new binding would have to inspect the records again. */
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

    /** Reads the resource with this name, relative to the package of this class. */
    public static <T> T file(String name, Class<T> type) {
        try (InputStream file = HubJson.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException("missing data file " + name);
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

    /** Serializer of enum constants by their names for the API. */
    static final class SlugJson implements JsonbSerializer<Slug> {
        @Override
        public void serialize(Slug slug, JsonGenerator generator, SerializationContext context) {
            generator.write(slug.json());
        }
    }

    /** Visibility rule for JSON-B: members of a JSON object are a record's components and annotated methods. */
    static final class ComponentsOnly implements PropertyVisibilityStrategy {
        @Override
        public boolean isVisible(Field field) {
            return field.getDeclaringClass().isRecord()
                    ? !Modifier.isStatic(field.getModifiers())
                    : Modifier.isPublic(field.getModifiers());
        }

        @Override
        public boolean isVisible(Method method) {
            var type = method.getDeclaringClass();
            // methods of an interface are not components of the records that implement it
            return Modifier.isPublic(method.getModifiers())
                    && (!type.isRecord() && !type.isInterface() || method.isAnnotationPresent(JsonbProperty.class));
        }
    }

    /** Serializer of ids as the text of their UUIDs. */
    static final class IdJson implements JsonbSerializer<Id>, JsonbDeserializer<Id> {
        @Override
        public void serialize(Id id, JsonGenerator generator, SerializationContext context) {
            generator.write(id.value().toString());
        }

        @Override
        public @Nullable Id deserialize(JsonParser parser, DeserializationContext context, Type type) {
            var value = context.deserialize(UUID.class, parser);
            if (value == null) return null;
            try {
                return (Id) ((Class<?>) type).getConstructor(UUID.class).newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new JsonbException(type + " is no id", e);
            }
        }
    }

    /**
     * Adapters of values that are written as one string in JSON: hashes as hexadecimal digits, times in their shortest
     * form.
     */
    static final class PlainValues {
        static final JsonbAdapter<?, ?>[] ALL = {new Hash(), new Time()};

        private PlainValues() {}

        /** Adapter of hashes, as hexadecimal digits. */
        static final class Hash implements JsonbAdapter<Sha256, String> {
            @Override
            public String adaptToJson(Sha256 hash) {
                return hash.hex();
            }

            @Override
            public @Nullable Sha256 adaptFromJson(@Nullable String text) {
                return text == null ? null : new Sha256(text);
            }
        }

        /** Adapter of times, in their shortest ISO form. */
        static final class Time implements JsonbAdapter<LocalTime, String> {
            @Override
            public String adaptToJson(LocalTime time) {
                return time.toString();
            }

            @Override
            public @Nullable LocalTime adaptFromJson(@Nullable String text) {
                return text == null ? null : LocalTime.parse(text);
            }
        }
    }
}
