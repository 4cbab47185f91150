package vn.lantoa.organisation.control;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A jsonb column of words. */
@Converter(autoApply = true)
public class ChangeDetailColumn implements AttributeConverter<ChangeDetail, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ChangeDetail value) {
        if (value == null) return null;
        var object = Json.createObjectBuilder();
        new TreeMap<>(value.words()).forEach(object::add);
        return object.build().toString();
    }

    @Override
    public @Nullable ChangeDetail convertToEntityAttribute(@Nullable Object column) {
        if (column == null) return null;
        try (var reader = Json.createReader(new StringReader(column.toString()))) {
            return new ChangeDetail(reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, word -> ((JsonString) word.getValue()).getString())));
        }
    }
}
