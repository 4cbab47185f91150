package vn.lantoa.kernel;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Serializer of enum constants by their names for the API. */
final class SlugJson implements JsonbSerializer<Slug> {
    @Override
    public void serialize(Slug slug, JsonGenerator generator, SerializationContext context) {
        generator.write(slug.json());
    }
}
