package vn.lantoa.approval.route;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;

/**
 * JPA converter for a jsonb column with a list of steps, each with its deciding organisation unless that is the owner.
 */
@Converter(autoApply = true)
public class RoutePlanColumn implements AttributeConverter<RoutePlan, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable RoutePlan value) {
        return value == null ? null : HubJson.write(value.steps());
    }

    @Override
    public @Nullable RoutePlan convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new RoutePlan(List.of(HubJson.read(column.toString(), RoutePlan.Step[].class)));
    }
}
