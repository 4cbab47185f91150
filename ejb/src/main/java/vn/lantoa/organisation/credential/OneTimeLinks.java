package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/** Repository of one-time links. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OneTimeLinks {
    @PersistenceContext
    EntityManager entityManager;

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
        var link = find(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.purpose() == purpose && one.isGoodAt(now))
                .orElseThrow(() -> new Conflict("link-no-longer-good", "link used, expired, replaced or unknown"));
        link.use(now);
        return link;
    }

    /** Returns whether a still valid link for the first administrator was created since the given instant. */
    public boolean isFirstAdministratorOffered(Instant since, Instant now) {
        return entityManager
                .createQuery(
                        "select l from OneTimeLink l where l.purpose = :purpose and l.createdAt >= :since",
                        OneTimeLink.class)
                .setParameter("purpose", LinkPurpose.FIRST_ADMINISTRATOR)
                .setParameter("since", since)
                .getResultStream()
                .anyMatch(link -> link.isGoodAt(now));
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
        return find(token, LockModeType.NONE).filter(link -> link.purpose() == purpose && link.isGoodAt(now));
    }

    private RandomToken offer(LinkPurpose purpose, @Nullable OfficerId officer, Actor by, Instant now) {
        var token = RandomToken.fresh();
        SqlQuery.of(
                        entityManager,
                        "delete from one_time_link where purpose = :purpose and used_at is null"
                                + " and officer_id is not distinct from cast(:officer as uuid)")
                .with("purpose", purpose)
                .with("officer", officer)
                .update();
        entityManager.persist(new OneTimeLink(token.sha256(), purpose, officer, by, now));
        return token;
    }

    private Optional<OneTimeLink> find(RandomToken token, LockModeType lock) {
        return entityManager
                .createQuery("select l from OneTimeLink l where l.tokenSha256 = :hash", OneTimeLink.class)
                .setParameter("hash", token.sha256())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Deletes the links that expired before the given instant and returns their number. */
    public int sweep(Instant before) {
        return SqlQuery.of(entityManager, "delete from one_time_link where expires_at < :before")
                .with("before", before)
                .update();
    }
}
