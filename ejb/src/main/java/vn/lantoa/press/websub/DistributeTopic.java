package vn.lantoa.press.websub;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.kernel.UseCase;

/**
 * Sends a feed, as it is now, to one who has subscribed to it. What was taken back since the change that made it due is not
 * in it any more.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class DistributeTopic {
    private static final System.Logger LOG = System.getLogger(DistributeTopic.class.getName());

    @Inject
    WebSubCalls calls;

    @Inject
    WebSubSubscriptions subscriptions;

    @Inject
    WebSubOutcomes outcomes;

    @Inject
    WebSubTopics topics;

    @Inject
    Clock clock;

    /** Sends it once, and records the outcome. */
    public void call(WebSubSubscription one) {
        var content = topics.find(one.topic());
        if (content.isEmpty()) {
            calls.deny(new Callback(one.callback()), one.topic(), "there is no such feed any more");
            subscriptions.end(one.callback(), one.topic());
            return;
        }
        long seq = content.get().document().lastSeq();
        if (seq < one.topicSeq()) outcomes.tooEarly(one);
        else outcomes.sent(one, seq, send(one, content.get()));
    }

    private Outcome send(WebSubSubscription one, TopicContent content) {
        try {
            var answer = calls.send(one, content);
            return WebSubAnswers.outcome(answer, clock.instant());
        } catch (RuntimeException e) {
            // one that cannot be sent to (a secret that does not open) must not come up again at once, for
            // ever
            LOG.log(WARNING, "websub: subscription=" + one.id() + " cannot be sent to", e);
            return new Outcome.Failed("cannot be sent", null);
        }
    }
}
