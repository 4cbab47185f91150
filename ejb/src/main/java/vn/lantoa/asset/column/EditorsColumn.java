package vn.lantoa.asset.column;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.lineage.Editors;
import vn.lantoa.organisation.OfficerId;

/** A jsonb column: officers' ids, each with the moment of their last edit. */
@Converter(autoApply = true)
public class EditorsColumn implements AttributeConverter<Editors, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Editors value) {
        if (value == null) return null;
        var object = Json.createObjectBuilder();
        value.lastTouch().forEach((officer, at) -> object.add(officer.toString(), at.toString()));
        return object.build().toString();
    }

    @Override
    public @Nullable Editors convertToEntityAttribute(@Nullable Object column) {
        if (column == null) return null;
        try (var reader = Json.createReader(new StringReader(column.toString()))) {
            return new Editors(touches(reader.readObject()));
        }
    }

    private static Map<OfficerId, Instant> touches(JsonObject object) {
        return object.entrySet().stream()
                .collect(Collectors.toMap(
                        touch -> new OfficerId(UUID.fromString(touch.getKey())),
                        touch -> Instant.parse(((JsonString) touch.getValue()).getString())));
    }
}
