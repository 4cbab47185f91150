package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
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

    @Inject
    Clock clock;

    /** The agency and the name. */
    public record Command(OrganisationId organisation, String name, Actor by) {}

    public CollectionId call(Command command) {
        access.require(command.by(), Role.UPLOADER, command.organisation());
        var id = new CollectionId(UUID.randomUUID());
        var name = CollectionRules.tidy(command.name());
        CollectionRules.check(name, collections.isTaken(command.organisation(), name, id))
                .throwIfAny();
        var collection = new AssetCollection(id, command.organisation(), name, false, 0);
        collections.put(collection, new OfficerId(command.by().id()), clock.instant());
        trail.record(command.by(), "collection-begun", collection);
        return id;
    }
}
