package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.lantoa.kernel.query.Database;

/**
 * Leases to write to uploads: one request on one node at a time. A lease expires by the database's clock unless its
 * holder extends it; the holder stops if the node crashes or the client is silent. After the expiry another request may
 * continue.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UploadWriters {
    @Inject
    Database database;

    /** Acquires or extends the lease; returns false if another writer holds it. */
    public boolean take(UploadId upload, UUID writer) {
        return lease(upload, writer, "(writer is null or writer = :writer or writer_until < clock_timestamp())");
    }

    /** Extends the lease; returns false if the writer no longer held it. */
    public boolean prolong(UploadId upload, UUID writer) {
        return lease(upload, writer, "writer = :writer");
    }

    private boolean lease(UploadId upload, UUID writer, String condition) {
        return database.sql("update upload set writer = :writer,"
                                + " writer_until = clock_timestamp() + interval '20 seconds'"
                                + " where id = :upload and " + condition)
                        .with("upload", upload)
                        .with("writer", writer)
                        .update()
                == 1;
    }

    /** Releases the lease in a separate transaction, on which no other work of a chunk depends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(UploadId upload, UUID writer) {
        database.sql("update upload set writer = null, writer_until = null where id = :upload and writer = :writer")
                .with("upload", upload)
                .with("writer", writer)
                .update();
    }

    /** Returns true if a request is writing to the upload. */
    public boolean isBusy(UploadId upload) {
        return database.sql(
                        "select writer is not null and writer_until >= clock_timestamp() from upload where id = :upload")
                .with("upload", upload)
                .value(Boolean.class)
                .orElseThrow();
    }
}
