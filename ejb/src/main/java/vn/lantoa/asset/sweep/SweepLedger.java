package vn.lantoa.asset.sweep;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import vn.lantoa.asset.OpenMultipart;

/** The short transactions of a sweep. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SweepLedger {
    /** Time for which a receipt of an ended upload is kept. */
    static final Duration RECEIPT = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;

    /** True if this node does this sweep: the first to ask, by the database's clock. */
    public boolean takeTurn() {
        return em.createNativeQuery(
                                """
                                insert into sweep_lease (name, leased_until) values ('bytes', now() + interval '50 minutes')
                                on conflict (name) do update set leased_until = excluded.leased_until
                                where sweep_lease.leased_until < now()""")
                        .executeUpdate()
                == 1;
    }

    /** Deletes uploads that came to nothing, and receipts that are old enough. */
    public int dropEnded(Instant now) {
        return em.createNativeQuery("delete from upload where state in ('EXPIRED', 'CANCELLED') or ended_at < ?")
                .setParameter(1, now.minus(RECEIPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Those of these objects that have no row. */
    public List<String> unknownObjects(Collection<String> keys) {
        List<?> unknown = em.createNativeQuery(
                        """
                        select k from unnest(string_to_array(?, ',')) k
                        where not exists (select 1 from blob where object_key = k)
                          and not exists (select 1 from upload where object_key = k and ended_at is null)
                          and not exists (select 1 from upload_tail where object_key = k)""")
                .setParameter(1, String.join(",", keys))
                .getResultList();
        return unknown.stream().map(String.class::cast).toList();
    }

    /** True if an unfinished upload uses this multipart upload. */
    public boolean isKnown(OpenMultipart multipart) {
        return (Boolean) em.createNativeQuery(
                        """
                        select exists (select 1 from upload
                        where object_key = ? and multipart = ? and ended_at is null)""")
                .setParameter(1, multipart.key())
                .setParameter(2, multipart.multipart())
                .getSingleResult();
    }
}
