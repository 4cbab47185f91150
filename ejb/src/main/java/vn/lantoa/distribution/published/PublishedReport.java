package vn.lantoa.distribution.published;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * A report that something was published or aired.
 *
 * @param version null: the one that was out at that moment
 * @param address of the page or post; empty if there is none
 * @param slot programme, column or page; empty if there is none
 * @param at when it was published or aired
 */
public record PublishedReport(
        AssetId asset,
        @Nullable Integer version,
        Medium medium,
        String address,
        String slot,
        Instant at,
        String note) {}
