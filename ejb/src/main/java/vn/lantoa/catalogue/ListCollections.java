package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;

/** Lists the collections of the actor's agencies. */
@UseCase
public class ListCollections {
    @Inject
    Access access;

    @Inject
    AssetCollections collections;

    /** Returns the collections, by name. */
    public List<AssetCollection> call(Actor by) {
        var own = access.organisationsOf(by);
        return own.isEmpty() ? List.of() : collections.of(own);
    }
}
