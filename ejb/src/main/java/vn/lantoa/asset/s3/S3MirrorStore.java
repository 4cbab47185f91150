package vn.lantoa.asset.s3;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.MirrorStore;

/** Mirror store in a bucket of any S3 store. The operator must allow public read access to the bucket. */
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
            open = reached(Objects.requireNonNull(config.store()));
            store = open;
        }
        return open;
    }

    private static MinioObjectStore reached(S3Config config) {
        var open = new MinioObjectStore(config);
        try {
            open.ping();
            return open;
        } catch (RuntimeException e) {
            // otherwise this client would probe its store forever, in addition to the client of the next attempt
            open.close();
            throw e;
        }
    }

    @PreDestroy
    synchronized void close() {
        if (store != null) store.close();
    }
}
