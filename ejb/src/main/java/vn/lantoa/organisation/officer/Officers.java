package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.OfficerId;

/** Repository of officers, including disabled ones. */
@ApplicationScoped
public class Officers extends Repository<Officer, OfficerId> {
    /** Returns the officer with the login; empty if there is none. */
    public Optional<Officer> findByLogin(String login) {
        return findBy("login", OfficerCard.normalised(login));
    }

    /** Returns the display name of an officer, or the reference of an actor who is not an officer. */
    public String nameOf(Actor actor) {
        if (!actor.isOfficer()) return actor.reference();
        return find(new OfficerId(actor.id())).map(Officer::displayName).orElseGet(actor::reference);
    }

    /** Ends all sessions of the officer, revokes their tokens and deletes their known devices. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void signOutEverywhere(OfficerId id, Instant now) {
        for (var table : List.of("sign_in_session", "half_sign_in", "known_device"))
            sql("delete from " + table + " where officer_id = :officer")
                    .with("officer", id)
                    .update();
        sql("update api_token set revoked_at = :now where officer_id = :officer and revoked_at is null")
                .with("officer", id)
                .with("now", now)
                .update();
    }
}
