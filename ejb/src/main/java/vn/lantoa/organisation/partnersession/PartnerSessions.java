package vn.lantoa.organisation.partnersession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.token.ApiTokenId;

/** The visits that are kept, on any node. A visit ends half an hour after the last request, or after eight hours. */
@ApplicationScoped
class PartnerSessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration WHOLE = Duration.ofHours(8);
    private static final int LONGEST_AGENT = 200;

    @PersistenceContext
    EntityManager entities;

    RandomToken open(ApiTokenId token, String address, String agent, Instant now) {
        var cookie = RandomToken.fresh();
        entities.createNativeQuery("delete from partner_visit where expires_at < ?")
                .setParameter(1, at(now))
                .executeUpdate();
        entities.createNativeQuery(
                        """
                        insert into partner_visit (token_sha256, api_token_id, created_at, last_seen_at, expires_at,
                                                   address, agent)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, cookie.sha256().hex())
                .setParameter(2, token.value())
                .setParameter(3, at(now))
                .setParameter(4, at(now))
                .setParameter(5, at(now.plus(WHOLE)))
                .setParameter(6, address)
                .setParameter(7, agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)))
                .executeUpdate();
        return cookie;
    }

    /** The token by which this visit was opened, if it is live. */
    Optional<ApiTokenId> find(RandomToken cookie, Instant now) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select api_token_id from partner_visit
                        where token_sha256 = ? and expires_at > ? and last_seen_at > ?""")
                .setParameter(1, cookie.sha256().hex())
                .setParameter(2, at(now))
                .setParameter(3, at(now.minus(IDLE)))
                .getResultList();
        return rows.stream().map(row -> new ApiTokenId((UUID) row)).findFirst();
    }

    /** Noted once a minute at most. */
    void seen(RandomToken cookie, Instant now) {
        entities.createNativeQuery(
                        "update partner_visit set last_seen_at = ? where token_sha256 = ? and last_seen_at <= ?")
                .setParameter(1, at(now))
                .setParameter(2, cookie.sha256().hex())
                .setParameter(3, at(now.minusSeconds(60)))
                .executeUpdate();
    }

    void end(RandomToken cookie) {
        entities.createNativeQuery("delete from partner_visit where token_sha256 = ?")
                .setParameter(1, cookie.sha256().hex())
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
