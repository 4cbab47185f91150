package vn.lantoa.approval.route;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OrganisationId;

/**
 * Approval steps for the versions of one organisation and asset kind; a route may leave the organisation, the kind or
 * both unspecified. Changed by administrators. A submission keeps the steps with which it started.
 *
 * @param organisation the organisation whose versions the route applies to; null for all organisations
 * @param kind the asset kind the route applies to; null for every kind
 */
public record ApprovalRoute(UUID id, @Nullable OrganisationId organisation, @Nullable AssetKind kind, RoutePlan plan) {
    private boolean covers(OrganisationId asked, AssetKind askedKind) {
        return (organisation == null || organisation.equals(asked)) && (kind == null || kind == askedKind);
    }

    private int weight() {
        return (organisation == null ? 0 : 2) + (kind == null ? 0 : 1);
    }

    /** Returns the plan of the most specific route that applies. The organisation has precedence over the kind. */
    static RoutePlan choose(List<ApprovalRoute> routes, OrganisationId organisation, AssetKind kind) {
        return routes.stream()
                .filter(route -> route.covers(organisation, kind))
                .max(Comparator.comparingInt(ApprovalRoute::weight))
                .map(ApprovalRoute::plan)
                .orElse(RoutePlan.ONE_STEP);
    }
}
