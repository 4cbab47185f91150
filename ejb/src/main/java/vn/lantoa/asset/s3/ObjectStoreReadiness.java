package vn.lantoa.asset.s3;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.kernel.Probe;
import vn.lantoa.kernel.ReadinessCheck;

/** Check that the object store is reachable, the bucket exists, and writes succeed. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ObjectStoreReadiness implements ReadinessCheck {
    private static final Probe WRITING = new Probe(Duration.ofSeconds(30));
    private static final String KEY = "health/ready";

    @Inject
    ObjectStore store;

    @Override
    public String name() {
        return "object-store";
    }

    @Override
    public Finding check() {
        store.ping();
        WRITING.run(() -> store.put(KEY, new byte[1], "application/octet-stream"));
        return new Finding(true, "answers");
    }
}
