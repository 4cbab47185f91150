package vn.lantoa.press.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.distribution.delivery.OutcomeLedger;
import vn.lantoa.kernel.query.Database;

/** Writer of the outcomes of verifications and deliveries, each in a short transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class WebSubOutcomes {
    private static final Duration A_MOMENT = Duration.ofMillis(250);

    @Inject
    Database database;

    @Inject
    WebSubRequests requests;

    @Inject
    WebSubSubscriptions subscriptions;

    /** Carries out a request that the callback has confirmed. */
    public void confirmed(WebSubRequest request, Instant now) {
        if (!requests.settle(request, "confirmed")) return;
        if (request.subscribes()) subscriptions.add(request, now);
        else subscriptions.end(request.callback(), request.topic());
    }

    /** Settles a request that was not confirmed or not allowed; subscriptions stay unchanged. */
    public void refused(WebSubRequest request, String why) {
        requests.settle(request, why);
    }

    /**
     * Records the outcome of a delivery.
     *
     * @param seq the number of the last change in the delivered feed
     */
    public void sent(WebSubSubscription one, long seq, Outcome outcome) {
        if (outcome instanceof Outcome.Gone) subscriptions.end(one.callback(), one.topic());
        else if (outcome instanceof Outcome.Failed failed) hold(one, failed);
        else arrived(one, seq);
    }

    /** Postpones a delivery, because this node has not seen the changes to send yet. */
    public void tooEarly(WebSubSubscription one) {
        rest(one, A_MOMENT);
    }

    private void arrived(WebSubSubscription one, long seq) {
        database.sql("update websub_subscription set sent_seq = greatest(sent_seq, :seq), failures = 0,"
                        + " lease = null, leased_until = null where lease = :lease")
                .with("seq", seq)
                .with("lease", one.lease())
                .update();
    }

    /**
     * Postpones the next attempt. After the last one, this state of the topic is skipped; the subscription stays, and
     * the next change is sent.
     */
    private void hold(WebSubSubscription one, Outcome.Failed failed) {
        var failures = database.sql(
                        "update websub_subscription set failures = failures + 1 where lease = :lease returning failures")
                .with("lease", one.lease())
                .value(Integer.class);
        // ended in the meantime
        if (failures.isEmpty()) return;
        int count = failures.get();
        if (OutcomeLedger.givesUpAfter(count)) arrived(one, one.topicSeq());
        else
            rest(
                    one,
                    OutcomeLedger.pause(
                            count,
                            failed.retryAfter(),
                            ThreadLocalRandom.current().nextDouble()));
    }

    private void rest(WebSubSubscription one, Duration pause) {
        database.sql("update websub_subscription set lease = null, leased_until = null,"
                        + " next_attempt_at = now() + :millis * interval '1 millisecond' where lease = :lease")
                .with("millis", pause.toMillis())
                .with("lease", one.lease())
                .update();
    }
}
