package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;

/** Reads a collection, with those of its assets that the actor may read. */
@UseCase
public class ReadCollection {
    @Inject
    CollectionAccess collectionAccess;

    @Inject
    AssetCollections collections;

    @Inject
    Access access;

    /**
     * Collection with its members.
     *
     * @param members the members in order, without assets that the reader may not see
     * @param editable whether the reader may change the members
     * @param openable whether the reader may open the collection
     */
    public record View(AssetCollection collection, List<CollectionMember> members, boolean editable, boolean openable) {
        /** Returns the number of assets that the reader may not see. */
        public int hidden() {
            return collection.size() - members.size();
        }
    }

    public View call(CollectionId id, Actor by) {
        var collection = collectionAccess.forReading(id, by);
        var members = collections.members(id, access.organisationsOf(by));
        return new View(
                collection,
                members,
                collectionAccess.mayChange(collection, by),
                collectionAccess.mayOpen(collection, by));
    }

    /** Returns the collections of the agencies in which the officer has a role. */
    public List<AssetCollection> list(Actor by) {
        var own = access.organisationsOf(by);
        return own.isEmpty() ? List.of() : collections.of(own);
    }
}
