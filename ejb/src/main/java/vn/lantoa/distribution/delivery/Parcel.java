package vn.lantoa.distribution.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.entitlement.PartnerState;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;

/**
 * One delivery, ready to be sent.
 *
 * @param id the same for all attempts: the receiver's key against doubles
 * @param change the change it tells of
 * @param at when that happened
 * @param state the state of the asset for this partner right now; null when the partner may not know of it (any more)
 */
public record Parcel(
        DeliveryId id,
        long seq,
        AssetId asset,
        ChangeKind change,
        Instant at,
        PartnerId partner,
        @Nullable PartnerState state) {}
