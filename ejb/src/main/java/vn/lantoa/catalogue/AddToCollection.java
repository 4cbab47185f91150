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

    /** Assets to append, in order. */
    public record Command(CollectionId collection, List<AssetId> assets, Actor by) {}

    /** Appends the assets; returns the number of assets that were not yet in the collection. */
    public int call(Command command) {
        var collection = access.forChanging(command.collection(), command.by());
        for (var asset : command.assets()) assets.forReading(asset, command.by());
        var all = new LinkedHashSet<>(collections.assets(collection.id()));
        var before = all.size();
        all.addAll(command.assets());
        Issues.none()
                .when(all.size() > CollectionRules.MOST_ASSETS, "asset", "too-many", CollectionRules.MOST_ASSETS)
                .throwIfAny();
        collections.arrange(collection.id(), List.copyOf(all));
        access.record(command.by(), "collection-arranged", collection);
        return all.size() - before;
    }
}
