package vn.lantoa.press;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
record FeedView(Function<AssetId, Optional<PublicState>> states, Predicate<CatalogueEntry> takes, FeedPlaces places) {}
