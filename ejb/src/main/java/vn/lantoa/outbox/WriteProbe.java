package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.lantoa.kernel.query.SqlQuery;

/** Tries whether the database takes changes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WriteProbe {
    @PersistenceContext
    EntityManager em;

    /** Changes one row; fails if that cannot be. */
    public void write() {
        SqlQuery.of(
                        em,
                        "insert into write_probe (id, written_at) values (1, now())"
                                + " on conflict (id) do update set written_at = excluded.written_at")
                .update();
    }
}
