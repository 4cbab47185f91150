package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Converter of file facts to jsonb. It writes text and reads any object of the driver. */
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
