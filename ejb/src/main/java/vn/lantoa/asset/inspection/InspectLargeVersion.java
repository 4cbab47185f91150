package vn.lantoa.asset.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Inspects all files of a received version that contains audio, video or a large file. Each version is inspected once.
 */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class InspectLargeVersion implements EventHandler<VersionReceived> {
    @Inject
    InspectVersion inspection;

    @Override
    public void on(VersionReceived event) {
        inspection.large(event.version());
    }
}
