package vn.lantoa.sms.studio;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code templates.json}, once: the templates of messages with their fields. */
final class MessageTemplates {
    static final MessageTemplates SHIPPED = new MessageTemplates(read());

    private final List<MessageTemplate> templates;

    private MessageTemplates(JsonObject json) {
        templates = json.getJsonArray("templates").getValuesAs(JsonObject.class).stream()
                .map(MessageTemplates::template)
                .toList();
    }

    private static JsonObject read() {
        try (var stream = MessageTemplates.class.getResourceAsStream("/vn/lantoa/sms/templates.json")) {
            if (stream == null) throw new IllegalStateException("no templates");
            try (var reader = Json.createReader(stream)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageTemplate template(JsonObject object) {
        var fields = object.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .map(field -> new TemplateField(
                        field.getString("name"),
                        FieldType.valueOf(field.getString("type").toUpperCase(Locale.ROOT)),
                        field.getInt("most"),
                        labels(field)))
                .toList();
        return new MessageTemplate(object.getString("slug"), labels(object), fields);
    }

    private static Map<String, String> labels(JsonObject object) {
        return Map.of("vi", object.getString("vi"), "en", object.getString("en"));
    }

    List<MessageTemplate> all() {
        return templates;
    }

    Optional<MessageTemplate> find(String slug) {
        return templates.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }
}
