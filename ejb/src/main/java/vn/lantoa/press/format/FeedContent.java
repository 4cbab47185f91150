package vn.lantoa.press.format;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.AssetId;

/**
 * The content of a document.
 *
 * @param assets the assets whose entries or notices these are
 * @param updated when anything in it last changed; {@link Instant#EPOCH} when nothing ever did
 * @param freshUntil until when it stays right without any change
 */
public record FeedContent(
        List<FeedEntry> entries, List<Tombstone> tombstones, Set<AssetId> assets, Instant updated, Instant freshUntil) {
    public FeedContent {
        updated = updated.truncatedTo(ChronoUnit.MILLIS);
        entries = List.copyOf(entries);
        tombstones = List.copyOf(tombstones);
        assets = Set.copyOf(assets);
    }
}
