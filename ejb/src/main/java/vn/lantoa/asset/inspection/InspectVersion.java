package vn.lantoa.asset.inspection;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.outbox.EventHandler;

/**
 * Inspects all files of a received version that contains only texts, pictures and documents of usual size. Each version
 * is inspected once.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class InspectVersion implements EventHandler<VersionReceived> {
    @Inject
    VersionInspection inspection;

    @Override
    public void on(VersionReceived event) {
        call(event.version());
    }

    /** Inspects the version, unless it was already inspected or needs {@link InspectLargeVersion}. */
    public void call(VersionId version) {
        inspection.quick(version);
    }
}
