package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.IdempotencyKeys;

/**
 * Sends a test event of type {@code vn.lantoa.test} to a webhook, signed like any other event, to test the receiver. No
 * delivery is planned or stored, and a failed attempt is not repeated.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SendTestEvent {
    @Inject
    Subscriptions subscriptions;

    @Inject
    WebhookGateway gateway;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    @Inject
    IdempotencyKeys keys;

    /**
     * Outcome of the test.
     *
     * @param accepted whether the receiver has accepted the event
     * @param said answer of the receiver or network error
     */
    @Schema(name = "TestEvent")
    public record Tried(boolean accepted, String said) {}

    /**
     * Sends the event and returns its outcome. A repeated request with the same key returns the outcome of the first
     * request.
     *
     * @param key the Idempotency-Key of the request; null if it had none
     */
    public Tried call(Actor by, SubscriptionId id, @Nullable String key) {
        IdempotencyKey.check(key).throwIfAny();
        var subscription = subscriptions.get(by, id);
        Issues.none()
                .when(subscription.channel() != Channel.WEBHOOK, "channel", "not-a-webhook")
                .throwIfAny();
        if (key == null) return send(subscription);
        var once = IdempotencyKey.of(by, key, "test " + id);
        return keys.begin(once).map(SendTestEvent::read).orElseGet(() -> once(once, subscription));
    }

    private Tried once(IdempotencyKey key, SubscriptionView subscription) {
        boolean done = false;
        try {
            var tried = send(subscription);
            keys.finish(key, (tried.accepted() ? "+" : "-") + tried.said());
            done = true;
            return tried;
        } finally {
            if (!done) keys.forget(key);
        }
    }

    private static Tried read(String answer) {
        return new Tried(answer.startsWith("+"), answer.substring(1));
    }

    private Tried send(SubscriptionView subscription) {
        var lane = subscriptions.lane(subscription);
        var id = UUID.randomUUID().toString();
        var outcome = gateway.post(lane, id, new WebhookEvent(address).test(id, clock.instant()));
        return new Tried(outcome instanceof Outcome.Accepted, outcome.said());
    }
}
