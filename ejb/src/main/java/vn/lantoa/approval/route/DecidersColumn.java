package vn.lantoa.approval.route;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationId;

/** JPA converter for a jsonb column with a list of organisation ids. */
@Converter(autoApply = true)
public class DecidersColumn implements AttributeConverter<DecidersColumn.Deciders, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Deciders value) {
        return value == null ? null : HubJson.write(value.organisations());
    }

    @Override
    public @Nullable Deciders convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new Deciders(List.of(HubJson.read(column.toString(), OrganisationId[].class)));
    }

    /**
     * Organisations whose approvers decide the steps of one review, in order.
     *
     * @param organisations the organisations, one per step
     */
    public record Deciders(List<OrganisationId> organisations) {

        /** Returns the deciders for an asset of the owner under the plan. */
        public static Deciders of(RoutePlan plan, OrganisationId owner) {
            return new Deciders(plan.deciders(owner).toList());
        }

        /** Returns the number of steps. */
        public int steps() {
            return organisations.size();
        }

        /** Returns the organisation that decides the step with the given number, from 1. */
        public OrganisationId of(int step) {
            return organisations.get(step - 1);
        }
    }
}
