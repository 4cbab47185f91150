package vn.lantoa.approval.route;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/**
 * Says how versions of a scope are reviewed.
 *
 * @param organisation whose versions; null for everybody's
 * @param kind which kind; null for every kind
 * @param steps one or two
 * @param second who decides the second step; null for the asset's own organisation
 */
public record RouteCommand(
        @Nullable OrganisationId organisation,
        @Nullable AssetKind kind,
        int steps,
        @Nullable OrganisationId second,
        Actor by) {}
