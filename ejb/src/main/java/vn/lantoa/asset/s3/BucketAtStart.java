package vn.lantoa.asset.s3;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.storage.ObjectStoreFault;

/**
 * Creates the bucket at the first start. An unreachable store does not stop the hub: the readiness check reports it,
 * and creates the bucket as soon as the store responds.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BucketAtStart {
    private static final Logger LOG = System.getLogger(BucketAtStart.class.getName());

    @Inject
    ObjectStore store;

    @PostConstruct
    void prepare() {
        try {
            store.ping();
        } catch (ObjectStoreFault e) {
            LOG.log(Logger.Level.WARNING, "object store not ready: {0}", e.getMessage());
        }
    }
}
