package vn.lantoa.approval.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Repository of approval routes. All are loaded together, because there are few. */
@ApplicationScoped
public class ApprovalRoutes {
    @Inject
    Database database;

    private record Row(UUID id, @Nullable OrganisationId organisation, @Nullable AssetKind kind, String plan) {
        ApprovalRoute route() {
            return new ApprovalRoute(id, organisation, kind, RoutePlan.read(plan));
        }
    }

    public List<ApprovalRoute> all() {
        return database
                .sql("select id, organisation_id as organisation, kind, plan from approval_route")
                .list(Row.class)
                .stream()
                .map(Row::route)
                .toList();
    }

    public ApprovalRoute get(UUID id) {
        return all().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("approval-route:" + id));
    }

    /** Returns the route with exactly the given scope. */
    public Optional<ApprovalRoute> find(@Nullable OrganisationId organisation, @Nullable AssetKind kind) {
        return all().stream()
                .filter(route -> Objects.equals(route.organisation(), organisation) && route.kind() == kind)
                .findFirst();
    }

    /** Returns the current plan for versions of the organisation and kind. */
    public RoutePlan planFor(OrganisationId organisation, AssetKind kind) {
        return ApprovalRoute.choose(all(), organisation, kind);
    }

    /** Adds the route. If a route with this id exists, replaces its plan from now on. */
    public void set(ApprovalRoute route, OfficerId by, Instant at) {
        database.sql(
                        """
                        insert into approval_route (id, organisation_id, kind, plan, set_at, set_by)
                        values (:id, cast(:organisation as uuid), cast(:kind as text), cast(:steps as jsonb), :at, :by)
                        on conflict (id) do update set plan = excluded.plan, set_at = :at, set_by = :by""")
                .with("steps", route.plan().json())
                .with("at", at)
                .with("by", by)
                .with(route)
                .update();
    }

    public void remove(ApprovalRoute route) {
        database.sql("delete from approval_route where id = :id").with(route).update();
    }
}
