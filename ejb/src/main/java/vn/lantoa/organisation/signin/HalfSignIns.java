package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/**
 * The half sessions of officers whose password was right and who have to show more. A half session opens nothing, and
 * is over after ten minutes.
 */
@ApplicationScoped
class HalfSignIns {
    private static final Duration WHOLE = Duration.ofMinutes(10);
    private static final int LONGEST_AGENT = 200;

    @Inject
    Database database;

    /** A half session. */
    record Half(OfficerId officerId, String address, String agent) {}

    RandomToken open(OfficerId officer, String address, String agent, Instant now) {
        var token = RandomToken.fresh();
        database.sql(
                        """
                        insert into half_sign_in (token_sha256, officer_id, created_at, address, agent)
                        values (:token, :officer, :now, :address, :agent)""")
                .with("token", token.sha256())
                .with("officer", officer)
                .with("now", now)
                .with("address", address)
                .with("agent", agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)))
                .update();
        return token;
    }

    Optional<Half> find(RandomToken token, Instant now) {
        return database.sql(
                        """
                        select h.officer_id, h.address, h.agent from half_sign_in h join officer o on o.id = h.officer_id
                        where h.token_sha256 = :token and h.created_at > :since and o.enabled""")
                .with("token", token.sha256())
                .with("since", now.minus(WHOLE))
                .first(Half.class);
    }

    /** Ends it; false when somebody else has. */
    boolean end(RandomToken token) {
        return database.sql("delete from half_sign_in where token_sha256 = :token")
                        .with("token", token.sha256())
                        .update()
                > 0;
    }

    int sweep(Instant now) {
        return database.sql("delete from half_sign_in where created_at < :since")
                .with("since", now.minus(WHOLE))
                .update();
    }
}
