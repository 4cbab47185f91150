package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Meters;
import vn.lantoa.kernel.query.Database;

/** Recorder of the outcomes of attempts and of their consequences for the lane, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OutcomeLedger {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** The number of consecutive failures after which the lane is paused and a notification is sent. */
    public static final int MOST_FAILURES = PAUSES.size() + 1;

    static final Duration LONGEST_ASKED = Duration.ofDays(1);
    private static final double JITTER = 0.2;

    @Inject
    Database database;

    @Inject
    SubscriptionMoves moves;

    @Inject
    Meters meters;

    /**
     * Records the outcome for all deliveries that were sent together.
     *
     * @param rest pause of the lane after an accepted delivery; null for none
     * @return whether the lane continues at once
     */
    public boolean record(Lane lane, List<ClaimedDelivery> sent, Outcome outcome, @Nullable Duration rest) {
        var said = outcome.kept();
        meters.count("lantoa_lane_attempts_total", "channel", lane.channel().slug(), "outcome", word(outcome));
        sent.forEach(one -> endAttempt(one, outcome, said));
        if (outcome instanceof Outcome.Accepted) {
            sent.forEach(one -> settle(one, DeliveryState.ACCEPTED, said));
            resume(lane);
            if (rest != null) holdBack(lane, rest);
            return rest == null;
        }
        if (outcome instanceof Outcome.Refused) {
            sent.forEach(one -> settle(one, DeliveryState.REFUSED, said));
            resume(lane);
            return true;
        }
        if (outcome instanceof Outcome.Gone) {
            sent.forEach(one -> settle(one, DeliveryState.REFUSED, said));
            moves.stop(lane.subscription(), SubscriptionState.ENDED, "gone");
            return false;
        }
        hold(lane, sent, (Outcome.Failed) outcome, said);
        return false;
    }

    private void hold(Lane lane, List<ClaimedDelivery> sent, Outcome.Failed failed, String said) {
        int failures = database.sql(
                        "update subscription set failures = failures + 1 where id = :subscription returning failures")
                .with("subscription", lane.subscription())
                .one(Integer.class);
        var over = givesUpAfter(failures);
        sent.forEach(one -> settle(one, over ? DeliveryState.FAILED : DeliveryState.PLANNED, said));
        if (over) {
            moves.stop(lane.subscription(), SubscriptionState.PAUSED, "gave-up");
            return;
        }
        var pause =
                pause(failures, failed.retryAfter(), ThreadLocalRandom.current().nextDouble());
        holdBack(lane, pause);
    }

    private void holdBack(Lane lane, Duration pause) {
        database.sql("update subscription set next_attempt_at = now() + :pause * interval '1 millisecond'"
                        + " where id = :subscription")
                .with("pause", pause.toMillis())
                .with("subscription", lane.subscription())
                .update();
    }

    private void resume(Lane lane) {
        database.sql("update subscription set failures = 0 where id = :subscription and failures > 0")
                .with("subscription", lane.subscription())
                .update();
    }

    private void settle(ClaimedDelivery one, DeliveryState state, String said) {
        if (!DeliveryState.CLAIMED.mayBecome(state)) throw new IllegalArgumentException("not an outcome: " + state);
        database.sql(
                        "update delivery set state = :state, said = :said, settled_at = case when :waits then null else now()"
                                + " end where id = :id and state = 'CLAIMED'")
                .with("state", state)
                .with("said", said)
                .with("waits", state == DeliveryState.PLANNED)
                .with("id", one.id())
                .update();
    }

    private void endAttempt(ClaimedDelivery one, Outcome outcome, String said) {
        database.sql("update delivery_attempt set ended_at = now(), outcome = :outcome, said = :said"
                        + " where delivery_id = :id and number = :attempt")
                .with("outcome", word(outcome).toUpperCase(Locale.ROOT))
                .with("said", said)
                .with(one)
                .update();
    }

    private static String word(Outcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Returns whether to give up after this number of consecutive failures. */
    public static boolean givesUpAfter(int failures) {
        return failures >= MOST_FAILURES;
    }

    /**
     * Returns the pause before the next attempt.
     *
     * @param failures number of consecutive failures, from 1
     * @param asked pause that the receiver requested (Retry-After); null if none
     * @param chance random number from 0 to 1, so that lanes that failed together do not retry together
     */
    public static Duration pause(int failures, @Nullable Duration asked, double chance) {
        var usual = PAUSES.get(Math.min(Math.max(failures, 1), PAUSES.size()) - 1);
        var wanted = usual.plusMillis(Math.round(usual.toMillis() * JITTER * chance));
        if (asked == null || asked.compareTo(wanted) < 0) return wanted;
        return asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
    }
}
