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

    /** Deletes those that this session at the provider opened, and says how many. */
    int endNamed(ProviderSession session) {
        return SqlQuery.of(
                        entityManager, "delete from sign_in_session where provider = :issuer and provider_sid = :sid")
                .with("issuer", session.issuer())
                .with("sid", session.sid())
                .update();
    }

    /** Deletes those of this officer that the provider opened, and says how many. */
    int endThoseOf(String issuer, OfficerId officer) {
        return SqlQuery.of(
                        entityManager, "delete from sign_in_session where provider = :issuer and officer_id = :officer")
                .with("issuer", issuer)
                .with("officer", officer)
                .update();
    }

    /** Deletes those of this officer that the provider opened and gave no name, and says how many. */
    int endNameless(String issuer, OfficerId officer) {
        return SqlQuery.of(
                        entityManager,
                        """
                        delete from sign_in_session
                        where provider = :issuer and officer_id = :officer and provider_sid = ''""")
                .with("issuer", issuer)
                .with("officer", officer)
                .update();
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
