package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.PartnerAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;

/** Reads the subscriptions of a partner and their deliveries, for the partner or an administrator. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadSubscriptions {
    private static final int MOST = 100;

    @Inject
    PartnerAccess access;

    @Inject
    Subscriptions subscriptions;

    @Inject
    WebhookSecrets secrets;

    @Inject
    Database database;

    /** Returns the subscriptions of a partner that have not ended. */
    public List<SubscriptionView> call(Actor by, PartnerId partner) {
        access.require(by, partner);
        return subscriptions.open(partner);
    }

    /** Returns one subscription. */
    public SubscriptionView one(Actor by, SubscriptionId id) {
        return subscriptions.get(by, id);
    }

    /**
     * Returns the key with which the hub logs in to a partner's host.
     *
     * @param subscription the subscription as read by the caller
     * @return the line for {@code authorized_keys}
     */
    public String dropKey(SubscriptionView subscription) {
        Issues.none()
                .when(subscription.channel() != Channel.SFTP, "channel", "not-a-drop")
                .throwIfAny();
        return secrets.dropKey(subscription.id(), subscription.generation()).publicLine();
    }

    /** Filter of deliveries. */
    public enum Which {
        ALL("true"),
        WAITING("d.state in ('PLANNED', 'CLAIMED')"),
        DEAD("d.state in ('REFUSED', 'FAILED')");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** Page of deliveries, newest change first. */
    @Schema(name = "Deliveries")
    public record DeliveriesPage(
            List<DeliveryView> deliveries,
            @Schema(description = "For the next page, as `before`; missing on the last") @Nullable Long next) {}

    /** Returns the deliveries of a subscription before this change log number, at most 100. */
    public DeliveriesPage deliveries(Actor by, SubscriptionId subscription, Which which, long before) {
        subscriptions.get(by, subscription);
        var found = database.sql(
                        "select d.id, d.seq, d.replay, d.asset_id as asset, c.change, d.state, d.attempts, d.planned_at,"
                                + " d.settled_at, d.said from delivery d join change_entry c on c.seq = d.seq"
                                + " where d.subscription_id = :subscription and d.seq < :before and " + which.condition
                                + " order by d.seq desc, d.replay desc limit " + MOST)
                .with("subscription", subscription)
                .with("before", before)
                .list(DeliveryView.class);
        return new DeliveriesPage(
                found, found.size() < MOST ? null : found.get(MOST - 1).seq());
    }

    /**
     * Delivery as the API returns it and the pages of its partner and administrators display it.
     *
     * @param replay 0 for the original delivery, otherwise the number of the repetition
     * @param said last answer of the receiver or network error; null before the first attempt
     */
    @Schema(name = "Delivery")
    public record DeliveryView(
            @Schema(implementation = String.class) DeliveryId id,
            long seq,
            int replay,
            @Schema(implementation = String.class) AssetId asset,
            @Schema(implementation = String.class) ChangeKind change,
            @Schema(implementation = String.class) DeliveryState state,
            int attempts,
            Instant plannedAt,
            @Nullable Instant settledAt,
            @Nullable String said) {}
}
