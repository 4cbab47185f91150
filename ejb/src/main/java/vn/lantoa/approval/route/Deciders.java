package vn.lantoa.approval.route;

import java.util.List;
import vn.lantoa.organisation.OrganisationId;

/**
 * The organisations whose approvers decide the steps of one review, in their order.
 *
 * @param organisations one for each step
 */
public record Deciders(List<OrganisationId> organisations) {
    public Deciders {
        organisations = List.copyOf(organisations);
    }

    /** Those of what belongs to this owner and follows this plan. */
    public static Deciders of(RoutePlan plan, OrganisationId owner) {
        return new Deciders(plan.deciders(owner).toList());
    }

    /** The number of steps. */
    public int steps() {
        return organisations.size();
    }

    /** Who decides the step of this number, from 1. */
    public OrganisationId of(int step) {
        return organisations.get(step - 1);
    }
}
