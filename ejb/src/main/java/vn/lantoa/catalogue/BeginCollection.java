package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Creates an empty collection of an agency, which is not public yet. */
@UseCase
public class BeginCollection {
    @Inject
    Access access;

    @Inject
    AssetCollections collections;

    @Inject
    CollectionAccess trail;

    public CollectionId call(OrganisationId organisation, String title, Actor by) {
        access.require(by, Role.UPLOADER, organisation);
        var id = new CollectionId(UUID.randomUUID());
        var name = CollectionRules.tidy(title);
        CollectionRules.check(name, collections.isTaken(organisation, name, id)).throwIfAny();
        var collection = new AssetCollection(id, organisation, name, false, 0);
        collections.put(collection, by);
        trail.record(by, "collection-begun", collection);
        return id;
    }
}
