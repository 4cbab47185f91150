package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** Finder of the object of stored bytes; the caller has checked the rights. Blocked bytes are not found. */
@ApplicationScoped
class StoredFiles {
    @Inject
    Database database;

    @Inject
    BlockedBytes blocked;

    public StoredFile get(Sha256 sha256, String name, String mediaType, long bytes) {
        var key = database.sql("select object_key from blob where sha256 = :sha256")
                .with("sha256", sha256)
                .value(String.class);
        if (key.isEmpty() || blocked.contains(sha256)) throw new NotFound("bytes:" + sha256);
        return new StoredFile(sha256, key.get(), name, mediaType, bytes);
    }
}
