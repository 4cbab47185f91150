package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.approval.Approvals;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * The right to plan an item's release again: leading is no right to release what others have made, and what is not
 * approved any more is released by nobody.
 */
@ApplicationScoped
class PlanningRight {
    @Inject
    Versions versions;

    @Inject
    Approvals approvals;

    @Inject
    Assets assets;

    @Inject
    Access access;

    /** True if this actor has it for this item. */
    boolean holds(CampaignItem item, Actor by) {
        return item.findVersion()
                .map(versions::get)
                .filter(version -> approvals.covers(version.id(), version.seal()))
                .filter(version -> access.allows(
                        by, Role.RELEASER, assets.get(version.asset()).organisation()))
                .isPresent();
    }
}
