package vn.lantoa.approval.route;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/**
 * The route to set for versions of a scope.
 *
 * @param organisation the organisation whose versions it is for; null for all
 * @param kind the kind of asset; null for every kind
 * @param steps one or two
 * @param second the organisation that decides the second step; null for the asset's own
 */
public record RouteCommand(
        @Nullable OrganisationId organisation,
        @Nullable AssetKind kind,
        int steps,
        @Nullable OrganisationId second,
        Actor by) {}
