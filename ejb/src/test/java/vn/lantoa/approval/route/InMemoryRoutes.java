package vn.lantoa.approval.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Routes in a list. */
public final class InMemoryRoutes extends ApprovalRoutes {
    private final List<ApprovalRoute> kept = new ArrayList<>();

    /** Sets this plan for all kinds of this organisation. */
    public void set(OrganisationId organisation, RoutePlan plan, OfficerId by, Instant at) {
        set(new ApprovalRoute(UUID.randomUUID(), organisation, null, plan), by, at);
    }

    @Override
    public List<ApprovalRoute> all() {
        return List.copyOf(kept);
    }

    @Override
    public void set(ApprovalRoute route, OfficerId by, Instant at) {
        kept.removeIf(one -> one.id().equals(route.id()));
        kept.add(route);
    }

    @Override
    public void remove(ApprovalRoute route) {
        kept.remove(route);
    }
}
