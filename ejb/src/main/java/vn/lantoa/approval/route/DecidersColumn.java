package vn.lantoa.approval.route;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationId;

/** JPA converter for a jsonb column with a list of organisation ids. */
@Converter(autoApply = true)
public class DecidersColumn implements AttributeConverter<Deciders, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Deciders value) {
        return value == null ? null : HubJson.write(value.organisations());
    }

    @Override
    public @Nullable Deciders convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new Deciders(List.of(HubJson.read(column.toString(), OrganisationId[].class)));
    }
}
