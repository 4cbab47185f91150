package vn.lantoa.web.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.subscription.DeliveryView;
import vn.lantoa.distribution.subscription.SubscriptionSecret;
import vn.lantoa.distribution.subscription.SubscriptionView;

/** Subscriptions and deliveries as JSON; times in RFC 3339. */
final class SubscriptionJson {
    private SubscriptionJson() {}

    /** A subscription. */
    @Schema(name = "Subscription")
    public record One(
            String id,
            String partner,
            String channel,
            String label,
            String target,
            String state,
            @Nullable String reason,
            int failures,
            Instant nextAttemptAt,
            long waiting,
            long dead,
            long lastSeq,
            @Nullable Instant lastAt) {
        static One of(SubscriptionView view) {
            return new One(
                    view.id().toString(),
                    view.partner().toString(),
                    view.channel().wire(),
                    view.label(),
                    view.target(),
                    view.state().wire(),
                    view.reason(),
                    view.failures(),
                    view.nextAttemptAt(),
                    view.waiting(),
                    view.dead(),
                    view.lastSeq(),
                    view.lastAt());
        }
    }

    /** A partner's subscriptions. */
    @Schema(name = "Subscriptions")
    public record All(List<One> subscriptions) {
        public All {
            subscriptions = List.copyOf(subscriptions);
        }
    }

    /** Request body of a new subscription. */
    @Schema(name = "NewSubscription")
    public record New(
            @Schema(description = "Id of the partner; a partner need not name itself") @Nullable String partner,
            @Schema(description = "`webhook`, `sftp` or `digest`") @Nullable String channel,
            @Nullable String label,
            @Schema(description = "Where to: an https address, sftp://user@host/folder/, an e-mail address") @Nullable
                    String target,
            @Schema(
                            description =
                                    "What else the channel needs; of sftp the fingerprint of the host's key, of a digest its hour")
                    @Nullable String settings) {}

    /** A secret, which is shown only once. */
    @Schema(name = "SubscriptionSecret")
    public record Secret(String id, String secret, String publicKey) {
        static Secret of(SubscriptionSecret made) {
            return new Secret(made.subscription().toString(), made.secret().reveal(), made.publicKey());
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** A delivery. */
    @Schema(name = "Delivery")
    public record Delivered(
            String id,
            long seq,
            int replay,
            String asset,
            String change,
            String state,
            int attempts,
            Instant plannedAt,
            @Nullable Instant settledAt,
            @Nullable String said) {
        static Delivered of(DeliveryView view) {
            return new Delivered(
                    view.id().toString(),
                    view.seq(),
                    view.replay(),
                    view.asset().value().toString(),
                    view.change().wire(),
                    view.state().name().toLowerCase(Locale.ROOT),
                    view.attempts(),
                    view.plannedAt(),
                    view.settledAt(),
                    view.said());
        }
    }

    /** A page of deliveries, newest change first. */
    @Schema(name = "Deliveries")
    public record Deliveries(
            List<Delivered> deliveries,
            @Schema(description = "For the next page, as `before`; missing on the last") @Nullable Long next) {
        public Deliveries {
            deliveries = List.copyOf(deliveries);
        }
    }

    /** Request body with a range of the change log to replay. */
    @Schema(name = "Replay")
    public record Replay(@Nullable Long from, @Nullable Long to) {}

    /** The number of deliveries that a replay plans. */
    @Schema(name = "Replayed")
    public record Replayed(int planned) {}

    /** The result of a test event. */
    @Schema(name = "TestEvent")
    public record Tried(boolean accepted, String said) {}
}
