package vn.lantoa.approval.route;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * The plan of a review: its steps in their order, each decided by another officer.
 *
 * @param steps at least one
 */
public record RoutePlan(List<Step> steps) {
    /** The most steps. */
    public static final int MOST = 5;

    /** The plan where nothing is configured: one step at home. */
    public static final RoutePlan ONE_STEP = RoutePlan.of(Step.AT_HOME);

    public RoutePlan {
        if (steps.isEmpty() || steps.size() > MOST) throw new IllegalArgumentException("1 to " + MOST + " steps");
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param organisation the organisation whose approvers decide it; null for the asset's own
     */
    public record Step(@Nullable OrganisationId organisation) {
        /** A step that the asset's own organisation decides. */
        public static final Step AT_HOME = new Step(null);
    }

    /** The plan of these steps. */
    public static RoutePlan of(Step... steps) {
        return new RoutePlan(List.of(steps));
    }

    /** The organisations that decide the steps of what belongs to this owner. */
    Stream<OrganisationId> deciders(OrganisationId owner) {
        return steps.stream().map(step -> Objects.requireNonNullElse(step.organisation(), owner));
    }
}
