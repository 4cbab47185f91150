package vn.lantoa.asset.s3;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import vn.lantoa.asset.storage.ObjectStore;

/** Producer of the object store of this node. */
@ApplicationScoped
class ObjectStoreProducer {
    @Produces
    @ApplicationScoped
    ObjectStore store(S3Config config) {
        return new MinioObjectStore(config);
    }

    void close(@Disposes ObjectStore store) {
        if (store instanceof MinioObjectStore open) open.close();
    }
}
