package vn.lantoa.press;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;

/**
 * Whose feed it is.
 *
 * @param shelf what stands at an asset for its readers now; empty when they may not know of it
 * @param takes whether what stands there is of this feed; else a tombstone says that it was moved
 * @param places where they fetch it
 */
record FeedView(Function<AssetId, Optional<PublicState>> shelf, Predicate<CatalogueEntry> takes, FeedPlaces places) {}
