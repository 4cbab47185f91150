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

/** Repository of sessions. */
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

    /** Deletes the sessions opened by the given session at the provider and returns their number. */
    int endNamed(ProviderSession session) {
        return SqlQuery.of(
                        entityManager, "delete from sign_in_session where provider = :issuer and provider_sid = :sid")
                .with("issuer", session.issuer())
                .with("sid", session.sid())
                .update();
    }

    /** Deletes the officer's sessions opened through the provider and returns their number. */
    int endThoseOf(String issuer, OfficerId officer) {
        return SqlQuery.of(
                        entityManager, "delete from sign_in_session where provider = :issuer and officer_id = :officer")
                .with("issuer", issuer)
                .with("officer", officer)
                .update();
    }

    /** Deletes the officer's sessions that the provider opened without a session id, and returns their number. */
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

    /** Deletes expired sessions and returns their number. */
    int sweep(Instant now) {
        return SqlQuery.of(
                        entityManager,
                        "delete from sign_in_session where expires_at < :now or last_seen_at < :seenBefore")
                .with("now", now)
                .with("seenBefore", now.minus(SessionTimes.OURS.idle()))
                .update();
    }
}
