package vn.lantoa.approval.route;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Routes that are not stored. */
public final class RouteFixtures {
    private RouteFixtures() {}

    public static ApprovalRoute aRoute(
            OrganisationId organisation, @Nullable AssetKind kind, RoutePlan plan, OfficerId by, Instant at) {
        var route = new ApprovalRoute(organisation, kind, plan);
        route.follow(plan, by, at);
        return route;
    }
}
