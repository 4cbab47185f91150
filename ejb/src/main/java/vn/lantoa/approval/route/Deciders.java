package vn.lantoa.approval.route;

import java.util.List;
import vn.lantoa.organisation.OrganisationId;

/**
 * Organisations whose approvers decide the steps of one review, in order.
 *
 * @param organisations the organisations, one per step
 */
public record Deciders(List<OrganisationId> organisations) {
    public Deciders {
        organisations = List.copyOf(organisations);
    }

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
