package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Converter of working notes to jsonb. It writes text and reads any object of the driver. */
@Converter(autoApply = true)
public class WorkingNotesColumn implements AttributeConverter<WorkingNotes, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable WorkingNotes value) {
        return value == null ? null : TextsJson.write(value);
    }

    @Override
    public @Nullable WorkingNotes convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : TextsJson.readNotes(column.toString());
    }
}
