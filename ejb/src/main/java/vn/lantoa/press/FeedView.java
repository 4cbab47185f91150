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
 * The view of a feed's readers.
 *
 * @param states the public state of an asset for these readers now; empty when they may not know of it
 * @param takes whether an entry belongs to this feed; else a tombstone says that it was moved
 * @param places the addresses from which they fetch it
 */
record FeedView(Function<AssetId, Optional<PublicState>> states, Predicate<CatalogueEntry> takes, FeedPlaces places) {
    /** The states of what is shown, read at once; of all else, which is little, one by one. */
    static Function<AssetId, Optional<PublicState>> states(
            List<CatalogueEntry> shown, Function<AssetId, Optional<PublicState>> others) {
        var known = shown.stream()
                .collect(Collectors.toMap(CatalogueEntry::asset, PublicState.Shown::new, (one, other) -> one));
        return asset -> Optional.<PublicState>ofNullable(known.get(asset)).or(() -> others.apply(asset));
    }
}
