package vn.lantoa.asset.sweep;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The references to stored bytes, by which the sweeper finds unused ones. References are foreign keys to the blob's
 * row, found in the database's catalogue, so that a later stage needs to register nothing. Bytes that have just come
 * count as used: the stage that is going to reference them may be waiting for an operator.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReferencedBlobs {
    /** Time for which condemned bytes wait for a new reference. */
    static final Duration GRACE = Duration.ofHours(24);

    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager em;

    /** Revives condemned bytes that are referenced again. */
    public int revive() {
        return em.createNativeQuery("update blob b set condemned_at = null where condemned_at is not null and ("
                        + referenced() + ")")
                .executeUpdate();
    }

    /** Condemns bytes without a reference. */
    public int condemn(Instant now) {
        return em.createNativeQuery(
                        "update blob b set condemned_at = ? where condemned_at is null and created_at < ? and not ("
                                + referenced() + ") and not exists (select 1 from upload u"
                                + " where u.sha256 = b.sha256 and u.ended_at > ?)")
                .setParameter(1, at(now))
                .setParameter(2, at(now.minus(Duration.ofHours(1))))
                .setParameter(3, at(now.minus(GRACE)))
                .executeUpdate();
    }

    /** Deletes rows of bytes that have been condemned for long enough; returns the keys of their objects. */
    public List<String> delete(Instant now) {
        List<?> keys = em.createNativeQuery(
                        "delete from blob b where sha256 in (select sha256 from blob where condemned_at <= ?"
                                + " order by condemned_at limit ? for update skip locked) and not (" + referenced()
                                + ") returning object_key")
                .setParameter(1, at(now.minus(GRACE)))
                .setParameter(2, BATCH)
                .getResultList();
        return keys.stream().map(String.class::cast).toList();
    }

    private String referenced() {
        List<?> keys = em.createNativeQuery(
                        """
                        select cast(cast(c.conrelid as regclass) as text), cast(quote_ident(a.attname) as text)
                        from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = cast('blob' as regclass)""")
                .getResultList();
        if (keys.isEmpty()) throw new IllegalStateException("nobody references the kept bytes: not believed");
        return keys.stream()
                .map(Object[].class::cast)
                .map(key -> "exists (select 1 from " + key[0] + " r where r." + key[1] + " = b.sha256)")
                .collect(Collectors.joining(" or "));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
