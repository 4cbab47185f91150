package vn.lantoa.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Generates an example for everything that has a schema but no example, with realistic values. */
record Examples(Components components) {
    private static final int DEEP = 6;
    private static final String ID = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";
    private static final Map<String, Object> WORDS = Map.ofEntries(
            Map.entry("title", "5 bước nộp hồ sơ trực tuyến"),
            Map.entry("description", "Hướng dẫn nộp hồ sơ trên Cổng Dịch vụ công quốc gia"),
            Map.entry("name", "to-roi-in.pdf"),
            Map.entry("mediaType", "application/pdf"),
            Map.entry("language", "vi"),
            Map.entry("kind", "leaflet"),
            Map.entry("role", "print"),
            Map.entry("topic", "III.1"),
            Map.entry("code", "so-khcn"),
            Map.entry("login", "canbo"),
            Map.entry("password", "…"),
            Map.entry("license", "CC-BY-4.0"),
            Map.entry("reason", "Sai số điện thoại đường dây nóng"),
            Map.entry("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.entry("seal", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.entry("bytes", 1_482_113),
            Map.entry("number", 2),
            Map.entry("version", 2),
            Map.entry("n", 2));

    private static final List<String> PATTERNED = List.of(
            ID,
            "json",
            "vtt",
            "mp3",
            "atom",
            "vi",
            "1",
            "2026-10-10",
            "10-10-2026",
            "all",
            "7K2M-X9QD-04TZ",
            "0a1b2c3",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "5K2MX9QD04TZ");

    void complete(Operation operation) {
        if (operation.getParameters() != null)
            for (var parameter : operation.getParameters())
                if (parameter.getExample() == null && parameter.getRef() == null)
                    parameter.setExample(
                            fitting(of(parameter.getName(), parameter.getSchema(), 0), parameter.getSchema()));
        if (operation.getRequestBody() != null)
            complete(operation.getRequestBody().getContent());
        if (operation.getResponses() != null)
            operation.getResponses().getAPIResponses().values().forEach(answer -> complete(answer.getContent()));
    }

    /** Returns the example, or a value that fits the pattern. */
    private static @Nullable Object fitting(@Nullable Object example, @Nullable Schema schema) {
        var pattern = schema == null ? null : schema.getPattern();
        if (pattern == null) return example;
        return Stream.concat(Stream.of(String.valueOf(example)), PATTERNED.stream())
                .filter(word -> Pattern.matches(pattern, word))
                .findFirst()
                .orElse(null);
    }

    private void complete(@Nullable Content content) {
        if (content == null || content.getMediaTypes() == null) return;
        content.getMediaTypes().forEach((type, media) -> {
            if (type.contains("json")) complete(media);
        });
    }

    private void complete(MediaType media) {
        if (media.getExample() == null && media.getExamples() == null && media.getSchema() != null)
            media.setExample(of("", media.getSchema(), 0));
    }

    private @Nullable Object of(String name, @Nullable Schema given, int depth) {
        if (given == null || depth > DEEP) return null;
        var schema = resolved(given);
        if (schema == null) return null;
        if (schema.getExamples() != null && !schema.getExamples().isEmpty() && !isInstant(schema))
            return schema.getExamples().get(0);
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty())
            return schema.getEnumeration().get(0);
        if (schema.getItems() != null) return array(name, schema, depth);
        if (schema.getProperties() != null) return object(schema.getProperties(), depth);
        return plain(name, schema);
    }

    private List<Object> array(String name, Schema schema, int depth) {
        var one = of(name, schema.getItems(), depth + 1);
        return one == null ? List.of() : List.of(one);
    }

    private Map<String, Object> object(Map<String, Schema> properties, int depth) {
        var object = new LinkedHashMap<String, Object>();
        properties.forEach((name, schema) -> {
            var value = of(name, schema, depth + 1);
            if (value != null) object.put(name, value);
        });
        return object;
    }

    private static @Nullable Object plain(String name, Schema schema) {
        var types = schema.getType() == null ? List.<Schema.SchemaType>of() : schema.getType();
        var word = WORDS.get(name);
        if (types.contains(Schema.SchemaType.INTEGER) || types.contains(Schema.SchemaType.NUMBER))
            return word instanceof Integer ? word : 1;
        if (types.contains(Schema.SchemaType.BOOLEAN)) return true;
        if (!types.contains(Schema.SchemaType.STRING)) return null;
        if (isInstant(schema)) return "2026-10-10T08:00:00+07:00";
        if ("date".equals(schema.getFormat())) return "2026-10-10";
        if ("uuid".equals(schema.getFormat()) || name.equals("id") || name.endsWith("Id")) return ID;
        return word instanceof String ? word : "…";
    }

    private static boolean isInstant(Schema schema) {
        return "date-time".equals(schema.getFormat());
    }

    private @Nullable Schema resolved(Schema schema) {
        var ref = schema.getRef();
        if (ref == null) return schema;
        var schemas = components.getSchemas();
        return schemas == null ? null : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
    }
}
