package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.query.Database;

/** Tries whether the database takes changes. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class WriteProbe {
    @Inject
    Database database;

    /** Changes one row; fails if that cannot be. */
    public void write() {
        database.sql("insert into write_probe (id, written_at) values (1, now())"
                        + " on conflict (id) do update set written_at = excluded.written_at")
                .update();
    }
}
