package vn.lantoa.distribution.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.distribution.entitlement.Announcement;
import vn.lantoa.release.ChangeKind;

/**
 * Something changed at an asset, and this is how it stands for the partner now.
 *
 * @param version number of the version that the change was about
 * @param entry what he may have now, with the files that he is let have; null: nothing, he takes down what he has
 * @param announcement what he is told of its next release, if he signed
 * @param notice of the withdrawal that this change is, if it is one
 */
public record WireChange(
        long seq,
        AssetId asset,
        int version,
        ChangeKind change,
        Instant at,
        @Nullable CatalogueEntry entry,
        @Nullable Announcement announcement,
        @Nullable WithdrawalNotice notice) {}
