package vn.lantoa.distribution.delivery;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ChangeKind;

/** Reads the deliveries of a subscription, for its partner or an administrator, the newest change first. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadDeliveries {
    private static final int MOST = 100;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Database database;

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
    public record Page(
            List<DeliveryView> deliveries,
            @Schema(description = "For the next page, as `before`; missing on the last") @Nullable Long next) {}

    /** Returns the deliveries before this change log number, at most 100. */
    public Page call(Actor by, SubscriptionId subscription, Which which, long before) {
        subscriptions.get(by, subscription);
        var found = database.sql(
                        "select d.id, d.seq, d.replay, d.asset_id as asset, c.change, d.state, d.attempts, d.planned_at,"
                                + " d.settled_at, d.said from delivery d join change_entry c on c.seq = d.seq"
                                + " where d.subscription_id = :subscription and d.seq < :before and " + which.condition
                                + " order by d.seq desc, d.replay desc limit " + MOST)
                .with("subscription", subscription)
                .with("before", before)
                .list(DeliveryView.class);
        return new Page(found, found.size() < MOST ? null : found.get(MOST - 1).seq());
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
