package vn.lantoa.asset.storage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The short read transactions of a check: page by page, in the order in which the store lists its keys. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StorageLedger {
    @PersistenceContext
    EntityManager em;

    /** The rows that follow this key. */
    public List<KeptRow> rowsAfter(String key, int limit) {
        List<?> rows = em.createNativeQuery(
                        """
                        select object_key, sha256, bytes from blob where object_key collate "C" > ?
                         order by object_key collate "C" limit ?""")
                .setParameter(1, key)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KeptRow((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** True if a row has this object by now, or an upload is bringing it. */
    public boolean knows(String key) {
        return (Boolean) em.createNativeQuery(
                        """
                        select exists (select 1 from blob where object_key = ?)
                            or exists (select 1 from upload where object_key = ?)""")
                .setParameter(1, key)
                .setParameter(2, key)
                .getSingleResult();
    }
}
