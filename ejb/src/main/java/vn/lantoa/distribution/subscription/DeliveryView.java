package vn.lantoa.distribution.subscription;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.delivery.DeliveryId;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.release.ChangeKind;

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
