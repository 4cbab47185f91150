package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Deletes a collection; its assets are not affected. */
@UseCase
public class DropCollection {
    @Inject
    CollectionAccess access;

    @Inject
    AssetCollections collections;

    public void call(CollectionId id, Actor by) {
        var collection = access.forChanging(id, by);
        collections.remove(id);
        access.record(by, "collection-dropped", collection);
    }
}
