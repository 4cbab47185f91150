package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;

/** JPA converter of working notes to jsonb. Writes text; reads any object that the driver returns. */
@Converter(autoApply = true)
public class WorkingNotesColumn implements AttributeConverter<WorkingNotes, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable WorkingNotes value) {
        return value == null ? null : HubJson.write(value);
    }

    @Override
    public @Nullable WorkingNotes convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : TextsJson.readNotes(column.toString());
    }
}
