package vn.lantoa.press;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;

/**
 * View of a feed for a group of readers.
 *
 * @param states the state of an asset for these readers; empty if they must not know of the asset
 * @param takes whether an entry belongs to the feed; otherwise a tombstone states that the entry was moved
 * @param places the addresses from which the readers fetch content
 */
record FeedView(Function<AssetId, Optional<PublicState>> states, Predicate<CatalogueEntry> takes, FeedPlaces places) {
    /**
     * Returns a lookup of states. It first uses the entries that were read together; the few other states are read one
     * by one.
     */
    static Function<AssetId, Optional<PublicState>> states(
            List<CatalogueEntry> shown, Function<AssetId, Optional<PublicState>> others) {
        var known = shown.stream()
                .collect(Collectors.toMap(CatalogueEntry::asset, PublicState.PublicEntry::new, (one, other) -> one));
        return asset -> Optional.<PublicState>ofNullable(known.get(asset)).or(() -> others.apply(asset));
    }
}
