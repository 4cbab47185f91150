package vn.lantoa.approval.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/**
 * The route to set for versions of a scope.
 *
 * @param organisation the organisation whose versions it is for; null for all
 * @param kind the kind of asset; null for every kind
 * @param steps in their order; not checked yet
 */
public record RouteCommand(
        @Nullable OrganisationId organisation, @Nullable AssetKind kind, List<RoutePlan.Step> steps, Actor by) {
    public RouteCommand {
        steps = List.copyOf(steps);
    }
}
