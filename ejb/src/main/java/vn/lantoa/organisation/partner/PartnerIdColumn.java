package vn.lantoa.organisation.partner;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JPA converter that stores a {@link PartnerId} as {@code uuid}. */
@Converter(autoApply = true)
public class PartnerIdColumn implements AttributeConverter<PartnerId, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable PartnerId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable PartnerId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new PartnerId(value);
    }
}
