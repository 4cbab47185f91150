package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;

/** Repository of officers, including disabled ones. */
@ApplicationScoped
public class Officers {
    @PersistenceContext
    EntityManager entityManager;

    /** Returns the officer with the id, or throws {@link NotFound}. */
    public Officer get(OfficerId id) {
        return find(id).orElseThrow(() -> new NotFound("officer " + id));
    }

    /** Returns the officer with the id; empty if there is none. */
    public Optional<Officer> find(OfficerId id) {
        return Optional.ofNullable(entityManager.find(Officer.class, id.value()));
    }

    /** Returns the officer with the login; empty if there is none. */
    public Optional<Officer> findByLogin(String login) {
        return entityManager
                .createQuery("select o from Officer o where o.login = :login", Officer.class)
                .setParameter("login", OfficerCard.normalised(login))
                .getResultStream()
                .findFirst();
    }

    /** Returns the display name of an officer, or the reference of an actor who is not an officer. */
    public String nameOf(Actor actor) {
        if (!actor.isOfficer()) return actor.reference();
        return find(new OfficerId(actor.id())).map(Officer::displayName).orElseGet(actor::reference);
    }

    /** Ends all sessions of the officer, revokes their tokens and deletes their known devices. */
    @Transactional(TxType.MANDATORY)
    public void signOutEverywhere(OfficerId id, Instant now) {
        SqlQuery.of(entityManager, "delete from sign_in_session where officer_id = :officer")
                .with("officer", id)
                .update();
        SqlQuery.of(entityManager, "delete from half_sign_in where officer_id = :officer")
                .with("officer", id)
                .update();
        SqlQuery.of(entityManager, "delete from known_device where officer_id = :officer")
                .with("officer", id)
                .update();
        SqlQuery.of(
                        entityManager,
                        "update api_token set revoked_at = :now"
                                + " where officer_id = :officer and revoked_at is null")
                .with("officer", id)
                .with("now", now)
                .update();
    }

    public Officer getLocked(OfficerId id) {
        return Optional.ofNullable(entityManager.find(Officer.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("officer " + id));
    }

    public void add(Officer officer) {
        entityManager.persist(officer);
    }
}
