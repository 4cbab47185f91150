package vn.lantoa.distribution.wire;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.distribution.entitlement.Announcement;

/**
 * How an asset stands for a partner.
 *
 * @param entry what he may have; null if it is only announced
 * @param announcement what he is told of its next release, if he signed
 */
public record SnapshotItem(AssetId asset, @Nullable CatalogueEntry entry, @Nullable Announcement announcement) {}
