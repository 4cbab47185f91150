package vn.lantoa.organisation.officer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;

/** JPA converter that stores the details of a change as {@code jsonb}. */
@Converter(autoApply = true)
public class ChangeDetailColumn implements AttributeConverter<ChangeDetail, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ChangeDetail value) {
        return value == null ? null : HubJson.write(value.words());
    }

    @Override
    public @Nullable ChangeDetail convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new ChangeDetail(HubJson.readMap(column.toString(), String.class));
    }
}
