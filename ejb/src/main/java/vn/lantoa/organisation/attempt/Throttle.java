package vn.lantoa.organisation.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.attempt.LockOutPolicy.Strikes;

/** The failed attempts, shared by all nodes. */
@ApplicationScoped
class Throttle {
    @PersistenceContext
    EntityManager entityManager;

    /** The record of this subject, locked until the end of the transaction. */
    Strikes getLocked(String subject, Instant now) {
        entityManager
                .createNativeQuery("insert into sign_in_throttle (subject, failures, last_tried_at) values (?1, 0, ?2)"
                        + " on conflict (subject) do nothing")
                .setParameter(1, subject)
                .setParameter(2, at(now))
                .executeUpdate();
        var row = (Object[]) entityManager
                .createNativeQuery("select failures, last_tried_at, blocked_until from sign_in_throttle"
                        + " where subject = ?1 for update")
                .setParameter(1, subject)
                .getSingleResult();
        return new Strikes(((Number) row[0]).intValue(), Columns.instant(row[1]), Columns.instantOrNull(row[2]));
    }

    void put(String subject, Strikes strikes) {
        entityManager
                .createNativeQuery("update sign_in_throttle set failures = ?2, last_tried_at = ?3,"
                        + " blocked_until = cast(?4 as timestamptz) where subject = ?1")
                .setParameter(1, subject)
                .setParameter(2, strikes.failures())
                .setParameter(3, at(strikes.lastTriedAt()))
                .setParameter(4, text(strikes.blockedUntil()))
                .executeUpdate();
    }

    /** The instant until which this subject waits, if it is known at all. */
    Optional<Instant> find(String subject) {
        return SqlQuery.of(entityManager, "select blocked_until from sign_in_throttle where subject = :subject")
                .with("subject", subject)
                .value(Instant.class);
    }

    /** Makes this subject wait until then; remembered from then on. */
    void reserve(String subject, Instant until) {
        getLocked(subject, until);
        put(subject, new Strikes(0, until, until));
    }

    void forget(String subject) {
        entityManager
                .createNativeQuery("delete from sign_in_throttle where subject = ?1")
                .setParameter(1, subject)
                .executeUpdate();
    }

    /** Deletes the subjects that no policy remembers any more. */
    int sweep(Instant before) {
        return entityManager
                .createNativeQuery("delete from sign_in_throttle where last_tried_at < ?1")
                .setParameter(1, at(before))
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
