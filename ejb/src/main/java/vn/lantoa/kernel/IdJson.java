package vn.lantoa.kernel;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Serializer of ids as the text of their UUIDs. */
final class IdJson implements JsonbSerializer<Id>, JsonbDeserializer<Id> {
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
