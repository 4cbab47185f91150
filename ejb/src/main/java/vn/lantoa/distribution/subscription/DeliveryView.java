package vn.lantoa.distribution.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.delivery.DeliveryId;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.release.ChangeKind;

/**
 * Delivery as its partner and administrators see it.
 *
 * @param replay 0 for the original delivery, else the number of the repetition
 * @param said last answer of the receiver or network error; null before the first
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
