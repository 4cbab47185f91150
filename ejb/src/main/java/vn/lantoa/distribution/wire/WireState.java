package vn.lantoa.distribution.wire;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.distribution.entitlement.Announcement;

/**
 * State of an asset for a partner.
 *
 * @param entry the entry with the files that the partner may receive; null if it may receive none
 * @param announcement announcement of the asset's next release, if the partner has signed the embargo agreement
 */
public record WireState(AssetId asset, @Nullable CatalogueEntry entry, @Nullable Announcement announcement) {
    boolean isNothing() {
        return entry == null && announcement == null;
    }
}
