package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;

/**
 * Delivery that this node is sending.
 *
 * @param attempt number of the attempt, from 1
 * @param urgent whether the delivery is sent before all non-urgent deliveries
 */
record ClaimedDelivery(
        DeliveryId id, long seq, AssetId asset, ChangeKind change, Instant at, int attempt, boolean urgent) {
    static final Comparator<ClaimedDelivery> IN_LANE_ORDER =
            Comparator.comparing(ClaimedDelivery::urgent).reversed().thenComparing(ClaimedDelivery::seq);

    Parcel parcel(PartnerId partner, @Nullable PartnerState state) {
        return new Parcel(id, seq, asset, change, at, partner, state);
    }
}
