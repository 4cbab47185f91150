package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.distribution.entitlement.EntitledEntries;
import vn.lantoa.distribution.entitlement.Entitlements;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * States of assets for a partner, according to the change log. An expired release stays until the log contains its
 * expiry, so that a log number always identifies the same state, independent of the clocks of nodes. Access to bytes
 * follows the clock instead.
 */
@ApplicationScoped
public class WireStates {
    @Inject
    EntitledEntries entries;

    @Inject
    Entitlements entitlements;

    /**
     * States of several assets.
     *
     * @param shown entries that the partner may have
     * @param announced announcements to the partner
     */
    public record States(Map<AssetId, CatalogueEntry> shown, Map<AssetId, Announcement> announced) {
        WireState of(AssetId asset) {
            return new WireState(asset, shown.get(asset), announced.get(asset));
        }
    }

    /** Returns the states of these assets. */
    public States of(PartnerId partner, Collection<AssetId> assets) {
        var shown = entries.current(partner, assets, Instant.EPOCH).stream()
                .collect(Collectors.toMap(CatalogueEntry::asset, Function.identity()));
        var signed = entitlements.keepsEmbargoes(partner);
        return new States(shown, signed ? entries.announcements(partner, assets) : Map.of());
    }
}
