package vn.lantoa.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.query.Database;

/** Probe that checks whether the database accepts changes. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class WriteProbe {
    @Inject
    Database database;

    /** Writes one row; throws an exception if the database refuses. */
    public void write() {
        database.sql("insert into write_probe (id, written_at) values (1, now())"
                        + " on conflict (id) do update set written_at = excluded.written_at")
                .update();
    }
}
