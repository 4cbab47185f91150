package vn.lantoa.asset.s3;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.ObjectStore;
import vn.lantoa.kernel.ReadinessCheck;

/** The object store can be reached and the bucket is there. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ObjectStoreReadiness implements ReadinessCheck {
    @Inject
    ObjectStore store;

    @Override
    public String name() {
        return "object-store";
    }

    @Override
    public Finding check() {
        store.ping();
        return new Finding(true, "answers");
    }
}
