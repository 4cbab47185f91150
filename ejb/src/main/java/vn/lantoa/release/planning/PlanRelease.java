package vn.lantoa.release.planning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Versions;
import vn.lantoa.release.ReleaseId;

/** Plans the release of an approved version; what is due at once is published in the same transaction. */
@Stateless
public class PlanRelease {
    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    ReleaseDesk desk;

    @Inject
    ReleasePlans plans;

    /** Returns the new release's id. */
    public ReleaseId call(PlanCommand command) {
        var asset = versions.get(command.version()).asset();
        desk.admit(command.by(), assets.get(asset).organisation());
        return plans.plan(command);
    }
}
