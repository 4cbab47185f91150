package vn.lantoa.approval.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

/** Repository of approval routes. There are few, so all are loaded at once. */
@ApplicationScoped
public class ApprovalRoutes {
    @PersistenceContext
    EntityManager em;

    public List<ApprovalRoute> all() {
        return em.createQuery("select r from ApprovalRoute r", ApprovalRoute.class)
                .getResultList();
    }

    public ApprovalRoute get(UUID id) {
        var route = em.find(ApprovalRoute.class, id);
        if (route == null) throw new NotFound("approval-route:" + id);
        return route;
    }

    /** Returns the route with exactly the given scope. */
    public Optional<ApprovalRoute> find(@Nullable OrganisationId organisation, @Nullable AssetKind kind) {
        return all().stream()
                .filter(route -> route.findOrganisation().equals(Optional.ofNullable(organisation))
                        && route.findKind().equals(Optional.ofNullable(kind)))
                .findFirst();
    }

    /** Returns the current plan for versions of the organisation and kind. */
    public RoutePlan planFor(OrganisationId organisation, AssetKind kind) {
        return ApprovalRoute.choose(all(), organisation, kind);
    }

    public void add(ApprovalRoute route) {
        em.persist(route);
    }

    public void remove(ApprovalRoute route) {
        em.remove(route);
    }
}
