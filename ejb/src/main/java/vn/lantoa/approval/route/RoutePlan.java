package vn.lantoa.approval.route;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationId;

/**
 * Plan of a review: its steps in order, each decided by another officer.
 *
 * @param steps 1 to {@value #MOST} steps
 */
public record RoutePlan(List<Step> steps) {
    /** Maximum number of steps. */
    public static final int MOST = 5;

    /** Default plan: one step, decided by the asset's own organisation. */
    public static final RoutePlan ONE_STEP = RoutePlan.of(Step.AT_HOME);

    public RoutePlan {
        if (steps.isEmpty() || steps.size() > MOST) throw new IllegalArgumentException("not 1 to " + MOST + " steps");
        steps = List.copyOf(steps);
    }

    /**
     * Step of a plan.
     *
     * @param organisation the organisation whose approvers decide the step; null for the owner of the asset
     */
    public record Step(@Nullable OrganisationId organisation) {
        /** Step that the asset's own organisation decides. */
        public static final Step AT_HOME = new Step(null);
    }

    /** Creates a plan with the given steps. */
    public static RoutePlan of(Step... steps) {
        return new RoutePlan(List.of(steps));
    }

    /** Returns the organisations that decide the steps for an asset of the owner. */
    Stream<OrganisationId> deciders(OrganisationId owner) {
        return steps.stream().map(step -> Objects.requireNonNullElse(step.organisation(), owner));
    }

    /**
     * Returns the steps as JSON. Each step names its deciding organisation, unless the owner of the asset decides it.
     */
    String json() {
        return HubJson.write(steps);
    }

    /** Reads the output of {@link #json}. */
    static RoutePlan read(String json) {
        return of(HubJson.read(json, Step[].class));
    }
}
