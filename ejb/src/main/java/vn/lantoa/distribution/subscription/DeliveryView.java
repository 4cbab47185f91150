package vn.lantoa.distribution.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.delivery.DeliveryId;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.release.ChangeKind;

/**
 * A delivery as its partner and administrators see it.
 *
 * @param replay 0 as planned, else which repetition it is
 * @param said what the receiver, or the network, said last; null before the first answer
 */
public record DeliveryView(
        DeliveryId id,
        long seq,
        int replay,
        AssetId asset,
        ChangeKind change,
        DeliveryState state,
        int attempts,
        Instant plannedAt,
        @Nullable Instant settledAt,
        @Nullable String said) {}
