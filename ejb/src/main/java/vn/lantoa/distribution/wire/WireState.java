package vn.lantoa.distribution.wire;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.distribution.entitlement.Announcement;

/**
 * How an asset stands for a partner.
 *
 * @param entry what he may have; with the files that he is let have; null: nothing
 * @param announcement what he is told of its next release, if he signed
 */
public record WireState(AssetId asset, @Nullable CatalogueEntry entry, @Nullable Announcement announcement) {
    boolean isNothing() {
        return entry == null && announcement == null;
    }
}
