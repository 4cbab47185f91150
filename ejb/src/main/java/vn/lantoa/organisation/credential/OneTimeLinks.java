package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/** Links that can be used once, within 24 hours. Only the hashes of their tokens are stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OneTimeLinks {
    private static final Duration LASTS = Duration.ofHours(24);
    private static final String GOOD = " where purpose = :purpose and used_at is null and expires_at > :now";

    @Inject
    Database database;

    /**
     * A link.
     *
     * @param officer the officer whose password the link sets; null for the first administrator
     */
    public record OneTimeLink(@Nullable OfficerId officer) {}

    /** Creates a link for the first administrator, and invalidates earlier links. */
    public RandomToken offerFirstAdministrator(Actor by, Instant now) {
        return offer(LinkPurpose.FIRST_ADMINISTRATOR, null, by, now);
    }

    /**
     * Uses up the link and returns it.
     *
     * @throws Conflict if the link is invalid or has another purpose
     */
    public OneTimeLink use(RandomToken token, LinkPurpose purpose, Instant now) {
        var sql = "update one_time_link set used_at = :now" + GOOD + " and token_sha256 = :hash returning officer_id as"
                + " officer";
        return of(sql, purpose, now)
                .with("hash", token.sha256())
                .first(OneTimeLink.class)
                .orElseThrow(() -> new Conflict("link-no-longer-good", "link used, expired, replaced or unknown"));
    }

    /** Returns whether a still valid link for the first administrator was created since the given instant. */
    public boolean isFirstAdministratorOffered(Instant since, Instant now) {
        var sql = "select 1 from one_time_link" + GOOD + " and created_at >= :since";
        return of(sql, LinkPurpose.FIRST_ADMINISTRATOR, now)
                .with("since", since)
                .value(Integer.class)
                .isPresent();
    }

    /** Returns whether this is a valid link for the first administrator. */
    public boolean isGoodForFirstAdministrator(RandomToken token, Instant now) {
        return findGood(token, LinkPurpose.FIRST_ADMINISTRATOR, now).isPresent();
    }

    public RandomToken offerPassword(OfficerId officer, Actor by, Instant now) {
        return offer(LinkPurpose.SET_PASSWORD, officer, by, now);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OneTimeLink> findGood(RandomToken token, LinkPurpose purpose, Instant now) {
        return of("select officer_id as officer from one_time_link" + GOOD + " and token_sha256 = :hash", purpose, now)
                .with("hash", token.sha256())
                .first(OneTimeLink.class);
    }

    private RandomToken offer(LinkPurpose purpose, @Nullable OfficerId officer, Actor by, Instant now) {
        var token = RandomToken.fresh();
        database.sql("delete from one_time_link where purpose = :purpose and used_at is null"
                        + " and officer_id is not distinct from cast(:officer as uuid)")
                .with("purpose", purpose)
                .with("officer", officer)
                .update();
        var sql =
                """
                insert into one_time_link (id, token_sha256, purpose, officer_id, created_at, created_by, expires_at)
                values (gen_random_uuid(), :hash, :purpose, cast(:officer as uuid), :now, :by, :until)""";
        of(sql, purpose, now)
                .with("hash", token.sha256())
                .with("officer", officer)
                .with("by", by.reference())
                .with("until", now.plus(LASTS))
                .update();
        return token;
    }

    private SqlQuery of(String sql, LinkPurpose purpose, Instant now) {
        return database.sql(sql).with("purpose", purpose).with("now", now);
    }

    /** Deletes the links that expired before the given instant and returns their number. */
    public int sweep(Instant before) {
        return database.sql("delete from one_time_link where expires_at < :before")
                .with("before", before)
                .update();
    }
}
