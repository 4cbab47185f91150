package vn.lantoa.press.item;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.AssetId;

/**
 * Content of a feed document.
 *
 * @param assets the assets of the entries and tombstones
 * @param updated the instant of the last change; {@link Instant#EPOCH} if there was none
 * @param freshUntil the instant until which the content stays valid if nothing changes
 */
public record FeedContent(
        List<FeedEntry> entries, List<Tombstone> tombstones, Set<AssetId> assets, Instant updated, Instant freshUntil) {
    public FeedContent {
        updated = updated.truncatedTo(ChronoUnit.MILLIS);
    }
}
