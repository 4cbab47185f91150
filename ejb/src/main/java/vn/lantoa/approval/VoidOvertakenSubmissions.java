package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.asset.Versions;
import vn.lantoa.outbox.EventHandler;

/** Voids the open review of an older version when a newer one is sealed. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class VoidOvertakenSubmissions implements EventHandler<VersionReceived> {
    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    VoidSubmission voiding;

    @Override
    public void on(VersionReceived event) {
        var version = versions.get(event.version());
        assets.getLocked(version.asset());
        submissions
                .findOpen(version.asset())
                .filter(open -> open.versionNumber() < version.number())
                .ifPresent(open -> voiding.overtaken(open, event.at()));
    }
}
