package vn.lantoa.asset.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.kernel.query.Database;

/** Reads the rows for a check of the storage in short transactions, page by page, in the key order of the store. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StorageLedger {
    @Inject
    Database database;

    /** Returns the rows after this key. */
    public List<KeptRow> rowsAfter(String key, int limit) {
        return database.sql(
                        """
                        select object_key as key, sha256, bytes from blob where object_key collate "C" > :after
                         order by object_key collate "C" limit :limit""")
                .with("after", key)
                .with("limit", limit)
                .list(KeptRow.class);
    }

    /** Returns true if a row or an upload now refers to this object. */
    public boolean knows(String key) {
        return database.sql(
                        """
                        select exists (select 1 from blob where object_key = :key)
                            or exists (select 1 from upload where object_key = :key)""")
                .with("key", key)
                .value(Boolean.class)
                .orElseThrow();
    }
}
