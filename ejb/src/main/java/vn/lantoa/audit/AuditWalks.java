package vn.lantoa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.Outbox;

/**
 * Repository of walks. A walk verifies the whole audit log in the background; at most one runs across all nodes. The
 * repository stores the progress of the newest walk and the result of the last one. Both are signed; data without the
 * hub's signature is ignored.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class AuditWalks {
    private static final int NIGHTLY_AT = 2;
    private static final Duration NIGHTLY_REST = Duration.ofHours(12);
    private static final String TYPE = "lantoa-audit-walk+jws";

    @Inject
    Database database;

    @Inject
    SigningKeys keys;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * The row in the database.
     *
     * @param doneAt null while the walk is running
     * @param progress the signed progress
     * @param result the signed result of the last walk
     */
    private record Row(
            Instant orderedAt, @Nullable Instant doneAt, @Nullable String progress, @Nullable String result) {}

    /** Newest walk, and the last completed walk. */
    public record Walks(
            @Nullable Instant underWay, @Nullable AuditVerification progress, @Nullable AuditVerification last) {
        static final Walks NONE = new Walks(null, null, null);
    }

    /**
     * Orders a walk, unless a walk is running. A walk that has recorded no progress for an hour counts as failed.
     *
     * @param rest the minimum time since the last order
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public void order(Instant now, Duration rest) {
        int ordered = database.sql(
                        """
                        insert into audit_walk (ordered_at) values (:now)
                        on conflict (only_row) do update
                        set ordered_at = excluded.ordered_at, noted_at = now(), done_at = null, progress = null
                        where (audit_walk.done_at is not null or audit_walk.noted_at < now() - interval '1 hour')
                        and audit_walk.ordered_at <= :before""")
                .with("now", now)
                .with("before", now.minus(rest))
                .update();
        if (ordered > 0) outbox.append(new AuditWalkOrdered(now));
    }

    /** Orders a walk every night; of several nodes only the first order takes effect. */
    @Recurring("PT10M")
    void orderNightly() {
        if (clock.instant().atZone(zone).getHour() == NIGHTLY_AT) order(clock.instant(), NIGHTLY_REST);
    }

    /** Returns the known walks; walks that do not exist are null. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Walks find() {
        return database.sql("select ordered_at, done_at, progress, result from audit_walk")
                .first(Row.class)
                .map(row -> new Walks(
                        row.doneAt() == null ? row.orderedAt() : null, read(row.progress()), read(row.result())))
                .orElse(Walks.NONE);
    }

    /** Returns true if the walk ordered at the given instant is running. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean goesOn(Instant ordered) {
        return database.sql("select 1 from audit_walk where ordered_at = :ordered and done_at is null")
                .with("ordered", ordered)
                .value(Integer.class)
                .isPresent();
    }

    /** Records the progress of the walk ordered at the given instant. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(Instant ordered, AuditVerification progress) {
        write("progress = :found, noted_at = now()", ordered, progress);
    }

    /** Records the result of the walk ordered at the given instant. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(Instant ordered, AuditVerification result) {
        write("result = :found, progress = null, done_at = now()", ordered, result);
    }

    private void write(String what, Instant ordered, AuditVerification found) {
        database.sql("update audit_walk set " + what + " where ordered_at = :ordered and done_at is null")
                .with("found", keys.sign(TYPE, found.canonical()))
                .with("ordered", ordered)
                .update();
    }

    private @Nullable AuditVerification read(@Nullable String jws) {
        return Optional.ofNullable(jws)
                .flatMap(one -> keys.verify(TYPE, one))
                .map(AuditVerification::read)
                .orElse(null);
    }
}
