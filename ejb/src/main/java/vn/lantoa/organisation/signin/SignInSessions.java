package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/** The sessions that are kept. */
@ApplicationScoped
class SignInSessions {
    @PersistenceContext
    EntityManager entityManager;

    Optional<SignInSession> find(RandomToken token) {
        return entityManager
                .createQuery("select s from SignInSession s where s.tokenSha256 = :hash", SignInSession.class)
                .setParameter("hash", token.sha256())
                .getResultStream()
                .findFirst();
    }

    SignInSession get(SessionId id) {
        return Optional.ofNullable(entityManager.find(SignInSession.class, id.value()))
                .orElseThrow(() -> new NotFound("session " + id));
    }

    List<SignInSession> of(OfficerId officer) {
        return entityManager
                .createQuery(
                        "select s from SignInSession s where s.officer = :officer order by s.lastSeenAt desc",
                        SignInSession.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    void add(SignInSession session) {
        entityManager.persist(session);
    }

    void remove(SignInSession session) {
        entityManager.remove(session);
    }

    /** Deletes the sessions whose time is over. */
    int sweep(Instant now) {
        return SqlQuery.of(
                        entityManager,
                        "delete from sign_in_session where expires_at < :now or last_seen_at < :seenBefore")
                .with("now", now)
                .with("seenBefore", now.minus(SessionTimes.OURS.idle()))
                .update();
    }
}
