package vn.lantoa.asset.s3;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.MirrorStore;

/** The mirror store as a bucket of any S3 store, whose readers are set up there. */
@ApplicationScoped
class S3MirrorStore implements MirrorStore {
    @Inject
    OutpostConfig config;

    private @Nullable MinioObjectStore store;

    @Override
    public boolean isThere() {
        return config.store() != null;
    }

    @Override
    public void put(String name, byte[] bytes, String mediaType) {
        store().put(name, bytes, mediaType);
    }

    private synchronized MinioObjectStore store() {
        var open = store;
        if (open == null) {
            open = new MinioObjectStore(Objects.requireNonNull(config.store()));
            open.ping();
            store = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void close() {
        if (store != null) store.close();
    }
}
