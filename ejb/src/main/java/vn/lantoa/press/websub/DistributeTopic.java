package vn.lantoa.press.websub;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.distribution.delivery.Outcome;
import vn.lantoa.kernel.UseCase;

/**
 * Sends the current state of a feed to one subscriber. Content withdrawn since the change that triggered the delivery
 * is not included.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class DistributeTopic {
    private static final System.Logger LOG = System.getLogger(DistributeTopic.class.getName());

    @Inject
    WebSubCalls calls;

    @Inject
    WebSubSubscriptions subscriptions;

    @Inject
    Clock clock;

    /** Sends the feed once and records the outcome. */
    public void call(WebSubSubscription one) {
        var content = calls.findContent(one.topic());
        if (content.isEmpty()) {
            calls.deny(new Callback(one.callback()), one.topic(), "there is no such feed any more");
            subscriptions.end(one.callback(), one.topic());
            return;
        }
        long seq = content.get().document().lastSeq();
        if (seq < one.topicSeq()) subscriptions.tooEarly(one);
        else subscriptions.sent(one, seq, send(one, content.get()));
    }

    private Outcome send(WebSubSubscription one, TopicContent content) {
        try {
            var answer = calls.send(one, content);
            return WebSubAnswers.outcome(answer, clock.instant());
        } catch (RuntimeException e) {
            // a subscription that cannot be sent to (its secret cannot be decrypted) must not be retried immediately
            // and forever
            LOG.log(WARNING, "websub: subscription=" + one.id() + " could not be sent to", e);
            return new Outcome.Failed("cannot be sent", null);
        }
    }
}
