package vn.lantoa.approval.route;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

class InMemoryRoutesTest implements RoutesContract {
    private final InMemoryRoutes routes = new InMemoryRoutes();

    @Override
    public ApprovalRoutes routes() {
        return routes;
    }

    @Override
    public OrganisationId scope() {
        return new OrganisationId(UUID.randomUUID());
    }

    @Override
    public UUID set(OrganisationId organisation, @Nullable AssetKind kind, RoutePlan plan) {
        var route = new ApprovalRoute(UUID.randomUUID(), organisation, kind, plan);
        routes.set(route, new OfficerId(new UUID(0, 2)), Instant.EPOCH);
        return route.id();
    }

    @Override
    public void drop(UUID route) {
        routes.remove(routes.get(route));
    }
}
