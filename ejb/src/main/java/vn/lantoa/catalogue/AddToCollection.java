package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;

/**
 * Appends assets that the actor may read to a collection. Assets that the collection already contains keep their
 * position.
 */
@UseCase
public class AddToCollection {
    @Inject
    CollectionAccess access;

    @Inject
    AssetCollections collections;

    @Inject
    AssetAccess assets;

    /** Appends the assets; returns the number of assets that were not yet in the collection. */
    public int call(CollectionId id, List<AssetId> added, Actor by) {
        var collection = access.forChanging(id, by);
        for (var asset : added) assets.forReading(asset, by);
        var all = new LinkedHashSet<>(collections.assets(collection.id()));
        var before = all.size();
        all.addAll(added);
        Issues.none()
                .when(all.size() > CollectionRules.MOST_ASSETS, "asset", "too-many", CollectionRules.MOST_ASSETS)
                .throwIfAny();
        collections.arrange(collection.id(), List.copyOf(all));
        access.record(by, "collection-arranged", collection);
        return all.size() - before;
    }
}
