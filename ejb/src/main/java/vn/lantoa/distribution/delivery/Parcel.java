package vn.lantoa.distribution.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;

/**
 * Delivery ready to be sent.
 *
 * @param id the id, the same for all attempts, so that the receiver can deduplicate
 * @param change the change reported
 * @param at time of the change
 * @param state current state of the asset for this partner; null if the partner is not, or no longer, allowed to know
 *     of the asset
 */
public record Parcel(
        DeliveryId id,
        long seq,
        AssetId asset,
        ChangeKind change,
        Instant at,
        PartnerId partner,
        @Nullable PartnerState state) {}
