package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.VersionRefused;
import vn.lantoa.asset.Versions;
import vn.lantoa.outbox.EventHandler;

/** Voids the review of a version when the inspection rejects it. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class VoidRefusedSubmissions implements EventHandler<VersionRefused> {
    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    VoidSubmission voiding;

    @Override
    public void on(VersionRefused event) {
        var version = versions.get(event.version());
        assets.getLocked(version.asset());
        submissions
                .findOpen(version.asset())
                .filter(open -> open.version().equals(event.version()))
                .ifPresent(open -> voiding.refused(open, event.at()));
    }
}
