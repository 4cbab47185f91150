package vn.lantoa.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JPA converter that stores an {@link OfficerId} as {@code uuid}. */
@Converter(autoApply = true)
public class OfficerIdColumn implements AttributeConverter<OfficerId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable OfficerId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable OfficerId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new OfficerId(value);
    }
}
