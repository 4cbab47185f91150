package vn.lantoa.distribution.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Report that an asset was published or broadcast.
 *
 * @param version number of the version; null for the version released at the reported time
 * @param address address of the page or post; empty if there is none
 * @param slot programme, column or page; empty if there is none
 * @param at time of the publication or broadcast
 */
public record PublishedReport(
        AssetId asset,
        @Nullable Integer version,
        Medium medium,
        String address,
        String slot,
        Instant at,
        String note) {}
