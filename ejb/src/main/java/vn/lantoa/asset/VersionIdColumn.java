package vn.lantoa.asset;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Converter of version ids. */
@Converter(autoApply = true)
public class VersionIdColumn implements AttributeConverter<VersionId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable VersionId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable VersionId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new VersionId(column);
    }
}
