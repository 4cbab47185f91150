package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/** Repository of sessions. */
@ApplicationScoped
class SignInSessions extends Repository<SignInSession, SessionId> {
    Optional<SignInSession> find(RandomToken token) {
        return findBy("tokenSha256", token.sha256());
    }

    List<SignInSession> of(OfficerId officer) {
        return entityManager
                .createQuery(
                        "select s from SignInSession s where s.officer = :officer order by s.lastSeenAt desc",
                        SignInSession.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    void remove(SignInSession session) {
        entityManager.remove(session);
    }

    /**
     * Deletes the sessions that were opened through the provider and meet the condition, and returns their number.
     *
     * @param condition SQL with the parameter {@code value}
     */
    int end(String condition, String issuer, Object value) {
        return sql("delete from sign_in_session where provider = :issuer and " + condition)
                .with("issuer", issuer)
                .with("value", value)
                .update();
    }

    /** Deletes expired sessions and returns their number. */
    int sweep(Instant now) {
        return sql("delete from sign_in_session where expires_at < :now or last_seen_at < :seenBefore")
                .with("now", now)
                .with("seenBefore", now.minus(SessionTimes.OURS.idle()))
                .update();
    }
}
