package vn.lantoa.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JPA converter that stores an {@link OrganisationId} as {@code uuid}. */
@Converter(autoApply = true)
public class OrganisationIdColumn implements AttributeConverter<OrganisationId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable OrganisationId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new OrganisationId(value);
    }
}
