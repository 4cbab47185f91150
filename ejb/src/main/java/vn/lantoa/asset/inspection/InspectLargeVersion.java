package vn.lantoa.asset.inspection;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.outbox.EventHandler;

/**
 * Inspects all files of a received version that contains audio, video or a large file. Each version is inspected once.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class InspectLargeVersion implements EventHandler<VersionReceived> {
    @Inject
    VersionInspection inspection;

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(VersionReceived event) {
        call(event.version());
    }

    /** Inspects the version, unless it was already inspected or is small enough for {@link InspectVersion}. */
    public void call(VersionId version) {
        inspection.large(version);
    }
}
