package vn.lantoa.release;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JPA converter that stores a {@link ReleaseId} as {@code uuid}. */
@Converter(autoApply = true)
public class ReleaseIdColumn implements AttributeConverter<ReleaseId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable ReleaseId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ReleaseId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new ReleaseId(value);
    }
}
