package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.RandomToken;

/** Repository of bearer tokens. */
@ApplicationScoped
public class ApiTokens extends Repository<ApiToken, ApiTokenId> {
    /** Returns the valid tokens of an officer or partner, the newest first. */
    public List<TokenView> of(Actor owner, Instant now) {
        return sql("select id, purpose, label, created_at, expires_at, last_used_at, last_network from api_token"
                        + " where " + (owner.isOfficer() ? "officer_id" : "partner_id")
                        + " = :owner and revoked_at is null and expires_at > :now order by created_at desc")
                .with("owner", owner.id())
                .with("now", now)
                .list(TokenView.class);
    }

    /** Adds a demo token, whose value is public, unless the token exists. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addDemo(RandomToken value, Actor owner, String label, Instant now, Instant expiresAt) {
        if (find(value, TokenPurpose.API).isEmpty())
            add(new ApiToken(value.sha256(), owner, TokenPurpose.API, label, Actor.SYSTEM, now, expiresAt).ofDemo());
    }

    /** Deletes the tokens that expired before the given instant and returns their number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int sweep(Instant before) {
        return sql("delete from api_token where expires_at < :before")
                .with("before", before)
                .update();
    }

    /** Returns the token with the value; empty if there is none or it was issued for another purpose. */
    public Optional<ApiToken> find(RandomToken value, TokenPurpose purpose) {
        return entityManager
                .createQuery(
                        "select t from ApiToken t where t.tokenSha256 = :hash and t.purpose = :purpose", ApiToken.class)
                .setParameter("hash", value.sha256())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }
}
