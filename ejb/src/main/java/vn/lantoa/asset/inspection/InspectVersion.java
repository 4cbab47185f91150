package vn.lantoa.asset.inspection;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.outbox.EventHandler;

/** Inspects every file of a received version that has texts, pictures and documents of usual size in it, once. */
@Stateless
@LocalBean
@Local(EventHandler.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InspectVersion implements EventHandler<VersionReceived> {
    @Inject
    VersionInspection inspection;

    @Override
    public void on(VersionReceived event) {
        call(event.version());
    }

    /** Inspects the version, unless that has been done or is for {@link InspectLargeVersion}. */
    public void call(VersionId version) {
        inspection.quick(version);
    }
}
