package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/** Repository of bearer tokens. */
@ApplicationScoped
public class ApiTokens {
    @PersistenceContext
    EntityManager entityManager;

    /** Returns the valid tokens of an officer or partner, the newest first. */
    public List<TokenView> of(Actor owner, Instant now) {
        var column = owner.isOfficer() ? "t.officer" : "t.partner";
        return entityManager
                .createQuery(
                        "select t from ApiToken t where " + column + " = :owner order by t.createdAt desc",
                        ApiToken.class)
                .setParameter("owner", owner.isOfficer() ? new OfficerId(owner.id()) : new PartnerId(owner.id()))
                .getResultStream()
                .filter(token -> token.isGoodAt(now))
                .map(token -> new TokenView(
                        token.id(),
                        token.purpose(),
                        token.label(),
                        token.createdAt(),
                        token.expiresAt(),
                        token.lastUsedAt(),
                        token.lastNetwork()))
                .toList();
    }

    /** Adds a demo token, whose value is public, unless the token exists. */
    @Transactional(TxType.MANDATORY)
    public void addDemo(RandomToken value, Actor owner, String label, Instant now, Instant expiresAt) {
        if (find(value, TokenPurpose.API).isEmpty())
            add(new ApiToken(value.sha256(), owner, TokenPurpose.API, label, Actor.SYSTEM, now, expiresAt).ofDemo());
    }

    /** Deletes the tokens that expired before the given instant and returns their number. */
    @Transactional(TxType.MANDATORY)
    public int sweep(Instant before) {
        return SqlQuery.of(entityManager, "delete from api_token where expires_at < :before")
                .with("before", before)
                .update();
    }

    public ApiToken get(ApiTokenId id) {
        return find(id).orElseThrow(() -> new NotFound("token " + id));
    }

    /** Returns the token with the id; empty if it never existed or was deleted after its expiry. */
    public Optional<ApiToken> find(ApiTokenId id) {
        return Optional.ofNullable(entityManager.find(ApiToken.class, id.value()));
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

    public void add(ApiToken token) {
        entityManager.persist(token);
    }
}
