package vn.lantoa.asset.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.VersionId;

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
