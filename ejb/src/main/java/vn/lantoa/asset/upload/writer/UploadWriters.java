package vn.lantoa.asset.upload.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.query.Database;

/**
 * The leases to write to uploads: one request on one node at a time. A lease runs out by the database's clock when its
 * holder stops prolonging it, because it died or because its client has gone silent; then the next request may go on.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class UploadWriters {
    private static final String LEASE = "interval '20 seconds'";

    @Inject
    Database database;

    /** True if the writer got the lease, or had it and keeps it. */
    public boolean take(UploadId upload, UUID writer) {
        return database.sql("update upload set writer = :writer, writer_until = clock_timestamp() + " + LEASE
                                + " where id = :upload"
                                + " and (writer is null or writer = :writer or writer_until < clock_timestamp())")
                        .with("writer", writer)
                        .with("upload", upload)
                        .update()
                == 1;
    }

    /** True if the writer still had the lease and keeps it. */
    public boolean prolong(UploadId upload, UUID writer) {
        return database.sql("update upload set writer_until = clock_timestamp() + " + LEASE
                                + " where id = :upload and writer = :writer")
                        .with("upload", upload)
                        .with("writer", writer)
                        .update()
                == 1;
    }

    /** Lets the lease go, in a transaction of its own: nothing else that a chunk does depends on it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void release(UploadId upload, UUID writer) {
        database.sql("update upload set writer = null, writer_until = null where id = :upload and writer = :writer")
                .with("upload", upload)
                .with("writer", writer)
                .update();
    }

    /** True if some request is writing to the upload. */
    public boolean isBusy(UploadId upload) {
        return database.sql(
                        "select writer is not null and writer_until >= clock_timestamp() from upload where id = :upload")
                .with("upload", upload)
                .value(Boolean.class)
                .orElseThrow();
    }
}
