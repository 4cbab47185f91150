package vn.lantoa.organisation.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;

/**
 * The challenges posed to passkeys. They are kept in the database, as any node may get the answer; one for an officer
 * and an occasion, so that repeated requests fill nothing.
 */
@ApplicationScoped
public class PasskeyChallenges {
    /** The time that the officer has to answer. */
    public static final Duration GOOD = Duration.ofMinutes(5);

    @Inject
    Database database;

    /** Poses a new challenge; the one before it is good no more. */
    String pose(OfficerId officer, Occasion occasion, Instant now) {
        var challenge = RandomToken.fresh().value();
        of(
                        """
                        insert into passkey_challenge (officer_id, occasion, challenge, posed_at)
                        values (:officer, :occasion, :challenge, :now)
                        on conflict (officer_id, occasion)
                        do update set challenge = excluded.challenge, posed_at = excluded.posed_at""",
                        officer,
                        occasion)
                .with("challenge", challenge)
                .with("now", now)
                .update();
        return challenge;
    }

    /** Takes the challenge that was posed, if its time is not over. It is used up, whatever the answer is worth. */
    Optional<String> take(OfficerId officer, Occasion occasion, Instant now) {
        var posed = of(
                        """
                        select challenge from passkey_challenge
                        where officer_id = :officer and occasion = :occasion and posed_at > :since for update""",
                        officer,
                        occasion)
                .with("since", now.minus(GOOD))
                .value(String.class);
        of("delete from passkey_challenge where officer_id = :officer and occasion = :occasion", officer, occasion)
                .update();
        return posed;
    }

    /** Deletes the challenges whose time is over, and returns how many. */
    public int sweep(Instant now) {
        return database.sql("delete from passkey_challenge where posed_at < :since")
                .with("since", now.minus(GOOD))
                .update();
    }

    private SqlQuery of(String sql, OfficerId officer, Occasion occasion) {
        return database.sql(sql).with("officer", officer).with("occasion", occasion.name());
    }
}
