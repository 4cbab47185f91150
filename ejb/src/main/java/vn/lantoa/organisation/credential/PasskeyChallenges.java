package vn.lantoa.organisation.credential;

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
 * Repository of open passkey challenges. They are stored in the database because any node may receive the response.
 * There is at most one challenge per officer and occasion, so that repeated requests do not fill the table.
 */
@ApplicationScoped
public class PasskeyChallenges {
    /** Time within which the officer must respond. */
    public static final Duration GOOD = Duration.ofMinutes(5);

    @Inject
    Database database;

    /** Creates a challenge and invalidates the previous challenge for the officer and occasion. */
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

    /**
     * Deletes the challenge and returns it; empty if it has expired. The challenge is used up even if the response is
     * wrong.
     */
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

    /** Deletes expired challenges and returns their number. */
    public int sweep(Instant now) {
        return database.sql("delete from passkey_challenge where posed_at < :since")
                .with("since", now.minus(GOOD))
                .update();
    }

    private SqlQuery of(String sql, OfficerId officer, Occasion occasion) {
        return database.sql(sql).with("officer", officer).with("occasion", occasion.name());
    }
}
