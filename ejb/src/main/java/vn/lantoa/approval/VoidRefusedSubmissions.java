package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.VersionRefused;
import vn.lantoa.outbox.EventHandler;

/** Voids the review of a version when the inspection rejects it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class VoidRefusedSubmissions implements EventHandler<VersionRefused> {
    @Inject
    VoidSubmission voiding;

    @Override
    public void on(VersionRefused event) {
        voiding.refused(event.version(), event.at());
    }
}
