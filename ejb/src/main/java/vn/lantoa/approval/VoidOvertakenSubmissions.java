package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.outbox.EventHandler;

/** Voids the open review of an older version when a newer version is sealed. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class VoidOvertakenSubmissions implements EventHandler<VersionReceived> {
    @Inject
    VoidSubmission voiding;

    @Override
    public void on(VersionReceived event) {
        voiding.overtaken(event.version(), event.at());
    }
}
