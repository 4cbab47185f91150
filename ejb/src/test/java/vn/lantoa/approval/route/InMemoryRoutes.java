package vn.lantoa.approval.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Routes in a list. */
public final class InMemoryRoutes extends ApprovalRoutes {
    private final List<ApprovalRoute> kept = new ArrayList<>();

    /** Sets this plan for all kinds of this organisation. */
    public void set(OrganisationId organisation, RoutePlan plan, OfficerId by, Instant at) {
        add(RouteFixtures.aRoute(organisation, null, plan, by, at));
    }

    @Override
    public List<ApprovalRoute> all() {
        return List.copyOf(kept);
    }

    @Override
    public ApprovalRoute get(UUID id) {
        return kept.stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("approval-route:" + id));
    }

    @Override
    public void add(ApprovalRoute route) {
        kept.add(route);
    }

    @Override
    public void remove(ApprovalRoute route) {
        kept.remove(route);
    }
}
