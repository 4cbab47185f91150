package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** JPA converter of file facts to jsonb. Writes text; reads any object that the driver returns. */
@Converter(autoApply = true)
public class FileFactsColumn implements AttributeConverter<FileFacts, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable FileFacts value) {
        return value == null ? null : TextsJson.write(value);
    }

    @Override
    public @Nullable FileFacts convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : TextsJson.readFacts(column.toString());
    }
}
