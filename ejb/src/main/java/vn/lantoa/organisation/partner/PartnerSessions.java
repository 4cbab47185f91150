package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.RandomToken;

/**
 * Repository of partner sessions, shared by all nodes. A session ends 30 minutes after the last request, and at the
 * latest after eight hours.
 */
@ApplicationScoped
class PartnerSessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration WHOLE = Duration.ofHours(8);
    private static final int LONGEST_AGENT = 200;

    @Inject
    Database database;

    RandomToken open(ApiTokenId token, String address, String agent, Instant now) {
        var cookie = RandomToken.fresh();
        database.sql("delete from partner_visit where expires_at < :now")
                .with("now", now)
                .update();
        database.sql(
                        """
                        insert into partner_visit (token_sha256, api_token_id, created_at, last_seen_at, expires_at,
                                                   address, agent)
                        values (:hash, :token, :now, :now, :until, :address, :agent)""")
                .with("hash", cookie.sha256())
                .with("token", token)
                .with("now", now)
                .with("until", now.plus(WHOLE))
                .with("address", address)
                .with("agent", agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)))
                .update();
        return cookie;
    }

    /** Returns the token with which the session was opened, if the session is live. */
    Optional<ApiTokenId> find(RandomToken cookie, Instant now) {
        return database.sql(
                        """
                        select api_token_id from partner_visit
                        where token_sha256 = :hash and expires_at > :now and last_seen_at > :seenAfter""")
                .with("hash", cookie.sha256())
                .with("now", now)
                .with("seenAfter", now.minus(IDLE))
                .value(ApiTokenId.class);
    }

    /** Records the time of the last request, at most once a minute. */
    void seen(RandomToken cookie, Instant now) {
        database.sql("update partner_visit set last_seen_at = :now"
                        + " where token_sha256 = :hash and last_seen_at <= :seenUntil")
                .with("now", now)
                .with("hash", cookie.sha256())
                .with("seenUntil", now.minusSeconds(60))
                .update();
    }

    void end(RandomToken cookie) {
        database.sql("delete from partner_visit where token_sha256 = :hash")
                .with("hash", cookie.sha256())
                .update();
    }
}
