package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.query.Database;

/** Tries whether the database takes changes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
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
