package vn.lantoa.approval.route;

import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * The plan of a review.
 *
 * @param steps one or two
 * @param second the organisation that decides the second step; null for the asset's own
 */
public record RoutePlan(int steps, @Nullable OrganisationId second) {
    /** The plan where nothing is configured: one step at home. */
    public static final RoutePlan ONE_STEP = new RoutePlan(1, null);

    public RoutePlan {
        if (steps < 1 || steps > 2) throw new IllegalArgumentException("one or two steps");
        if (steps == 1 && second != null) throw new IllegalArgumentException("one step has no second organisation");
    }
}
