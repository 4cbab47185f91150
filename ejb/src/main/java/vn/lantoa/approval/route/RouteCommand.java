package vn.lantoa.approval.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/**
 * Approval route to be set for a scope.
 *
 * @param organisation the organisation whose versions use the route; null for every organisation
 * @param kind the asset kind; null for every kind
 * @param steps the steps in order; not validated yet
 */
public record RouteCommand(
        @Nullable OrganisationId organisation, @Nullable AssetKind kind, List<RoutePlan.Step> steps, Actor by) {}
