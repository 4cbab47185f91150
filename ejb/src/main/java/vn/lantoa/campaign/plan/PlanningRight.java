package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.approval.Submissions;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Authorization to plan an item's release again. Leading a campaign does not include the right to release assets of
 * other agencies, and a version without approval is never released.
 */
@ApplicationScoped
class PlanningRight {
    @Inject
    Versions versions;

    @Inject
    Submissions approvals;

    @Inject
    Assets assets;

    @Inject
    Access access;

    /** Returns whether this actor may plan the release of this item. */
    boolean holds(CampaignItem item, Actor by) {
        return item.findVersion()
                .map(versions::get)
                .filter(version -> approvals.covers(version.id(), version.seal()))
                .filter(version -> access.allows(
                        by, Role.RELEASER, assets.get(version.asset()).organisation()))
                .isPresent();
    }
}
