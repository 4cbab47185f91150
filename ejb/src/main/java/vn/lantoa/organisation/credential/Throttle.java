package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.credential.LockOutPolicy.Strikes;

/** Repository of failed attempts, shared by all nodes. */
@ApplicationScoped
class Throttle {
    @Inject
    Database database;

    /** Returns the subject's record, locked until the end of the transaction. */
    Strikes getLocked(String subject, Instant now) {
        database.sql("insert into sign_in_throttle (subject, failures, last_tried_at) values (:subject, 0, :now)"
                        + " on conflict (subject) do nothing")
                .with("subject", subject)
                .with("now", now)
                .update();
        return database.sql("select failures, last_tried_at, blocked_until from sign_in_throttle"
                        + " where subject = :subject for update")
                .with("subject", subject)
                .first(Strikes.class)
                .orElseThrow();
    }

    void put(String subject, Strikes strikes) {
        database.sql("update sign_in_throttle set failures = :failures, last_tried_at = :lastTriedAt,"
                        + " blocked_until = cast(:blockedUntil as timestamptz) where subject = :subject")
                .with(strikes)
                .with("subject", subject)
                .update();
    }

    /** Returns the end of the subject's wait; empty if the subject need not wait. */
    Optional<Instant> find(String subject) {
        return database.sql("select blocked_until from sign_in_throttle where subject = :subject")
                .with("subject", subject)
                .value(Instant.class);
    }

    /** Makes the subject wait until the given instant, which also counts as its last attempt. */
    void reserve(String subject, Instant until) {
        getLocked(subject, until);
        put(subject, new Strikes(0, until, until));
    }

    void forget(String subject) {
        database.sql("delete from sign_in_throttle where subject = :subject")
                .with("subject", subject)
                .update();
    }

    /** Deletes the subjects without an attempt since the given instant, and returns their number. */
    int sweep(Instant before) {
        return database.sql("delete from sign_in_throttle where last_tried_at < :before")
                .with("before", before)
                .update();
    }
}
