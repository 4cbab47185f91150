package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/**
 * Repository of half sessions: the password was correct, but a second factor is still required. A half session gives no
 * access and expires after ten minutes.
 */
@ApplicationScoped
class HalfSignIns {
    private static final Duration WHOLE = Duration.ofMinutes(10);
    private static final int LONGEST_AGENT = 200;

    @Inject
    Database database;

    /**
     * Half session.
     *
     * @param provider the identity provider through which the half session began; null if it began with a password
     */
    record Half(
            OfficerId officerId,
            String address,
            String agent,
            @Nullable String provider,
            @Nullable String providerSid) {
        /** Returns the session at the identity provider; empty if the half session began with a password. */
        Optional<ProviderSession> atProvider() {
            return provider == null || providerSid == null
                    ? Optional.empty()
                    : Optional.of(new ProviderSession(provider, providerSid));
        }
    }

    RandomToken open(Half half, Instant now) {
        var token = RandomToken.fresh();
        database.sql(
                        """
                        insert into half_sign_in
                          (token_sha256, officer_id, created_at, address, agent, provider, provider_sid)
                        values (:token, :officer, :now, :address, :agent,
                          cast(:provider as text), cast(:sid as text))""")
                .with("token", token.sha256())
                .with("officer", half.officerId())
                .with("now", now)
                .with("address", half.address())
                .with("agent", half.agent().substring(0, Math.min(half.agent().length(), LONGEST_AGENT)))
                .with("provider", half.provider())
                .with("sid", half.providerSid())
                .update();
        return token;
    }

    Optional<Half> find(RandomToken token, Instant now) {
        return database.sql(
                        """
                        select h.officer_id, h.address, h.agent, h.provider, h.provider_sid from half_sign_in h join officer o on o.id = h.officer_id
                        where h.token_sha256 = :token and h.created_at > :since and o.enabled""")
                .with("token", token.sha256())
                .with("since", now.minus(WHOLE))
                .first(Half.class);
    }

    /** Ends the half session; returns false if it has already ended. */
    boolean end(RandomToken token) {
        return database.sql("delete from half_sign_in where token_sha256 = :token")
                        .with("token", token.sha256())
                        .update()
                > 0;
    }

    /** Ends the half sessions opened through the provider that meet the condition on {@code value}. */
    void end(String condition, String issuer, Object value) {
        database.sql("delete from half_sign_in where provider = :issuer and " + condition)
                .with("issuer", issuer)
                .with("value", value)
                .update();
    }

    int sweep(Instant now) {
        return database.sql("delete from half_sign_in where created_at < :since")
                .with("since", now.minus(WHOLE))
                .update();
    }
}
