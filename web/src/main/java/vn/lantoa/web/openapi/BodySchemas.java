package vn.lantoa.web.openapi;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Gives every body a schema, because client generators skip bodies without one. JSON that a resource writes itself gets
 * the schema of its example; everything else is text or a file.
 */
final class BodySchemas {
    private static final List<String> TEXTS = List.of("text/", "xml", "javascript", "jose");

    private static final Set<List<Schema.SchemaType>> ANY =
            Set.of(List.of(Schema.SchemaType.OBJECT), List.of(Schema.SchemaType.ARRAY));

    private BodySchemas() {}

    static void complete(Operation operation) {
        if (operation.getRequestBody() != null)
            complete(operation.getRequestBody().getContent());
        if (operation.getResponses() == null) return;
        operation.getResponses().getAPIResponses().values().forEach(BodySchemas::complete);
    }

    static void complete(APIResponse answer) {
        complete(answer.getContent());
    }

    private static void complete(@Nullable Content content) {
        if (content == null || content.getMediaTypes() == null) return;
        content.getMediaTypes().forEach((type, media) -> {
            if (saysNothing(media.getSchema())) media.setSchema(type.contains("json") ? json(media) : plain(type));
        });
    }

    /** Returns whether the schema is missing or only states that the body is any JSON object or array. */
    private static boolean saysNothing(@Nullable Schema schema) {
        return schema == null
                || schema.getRef() == null
                        && (schema.getType() == null || ANY.contains(schema.getType()))
                        && schema.getItems() == null
                        && schema.getAdditionalPropertiesSchema() == null
                        && schema.getProperties() == null
                        && schema.getAllOf() == null
                        && schema.getAnyOf() == null
                        && schema.getOneOf() == null;
    }

    private static Schema plain(String type) {
        var schema = of(Schema.SchemaType.STRING);
        return TEXTS.stream().anyMatch(type::contains) ? schema : schema.format("binary");
    }

    private static Schema json(MediaType media) {
        var values = shown(media);
        return values.isEmpty() ? of(Schema.SchemaType.OBJECT) : of(values);
    }

    private static List<JsonValue> shown(MediaType media) {
        var examples = new ArrayList<JsonValue>();
        if (media.getExample() != null) examples.add(ExampleValue.of(media.getExample()));
        if (media.getExamples() != null)
            media.getExamples().values().forEach(example -> examples.add(ExampleValue.of(example.getValue())));
        return examples;
    }

    /** Returns a schema that all of the given example values match. */
    private static Schema of(Collection<JsonValue> values) {
        var first = values.iterator().next();
        if (first instanceof JsonObject) return object(values);
        if (first instanceof JsonArray) return array(values);
        if (first instanceof JsonNumber)
            return of(
                    values.stream().allMatch(one -> one instanceof JsonNumber number && number.isIntegral())
                            ? Schema.SchemaType.INTEGER
                            : Schema.SchemaType.NUMBER);
        if (first instanceof JsonString) return of(Schema.SchemaType.STRING);
        return first == JsonValue.NULL ? OASFactory.createSchema() : of(Schema.SchemaType.BOOLEAN);
    }

    private static Schema object(Collection<JsonValue> values) {
        var fields = new LinkedHashMap<String, List<JsonValue>>();
        for (var value : values)
            if (value instanceof JsonObject object)
                object.forEach((name, inner) ->
                        fields.computeIfAbsent(name, one -> new ArrayList<>()).add(inner));
        Map<String, Schema> properties = new TreeMap<>();
        fields.forEach((name, inner) -> properties.put(name, of(inner)));
        return of(Schema.SchemaType.OBJECT).properties(properties);
    }

    private static Schema array(Collection<JsonValue> values) {
        var items = values.stream()
                .filter(JsonArray.class::isInstance)
                .flatMap(one -> one.asJsonArray().stream())
                .toList();
        return of(Schema.SchemaType.ARRAY).items(items.isEmpty() ? OASFactory.createSchema() : of(items));
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
