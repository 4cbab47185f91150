package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Access checks of collections. Officers with a role in the owning agency may read a collection, uploaders may change
 * it. Only releasers may make a collection public or rename a public collection, as for everything that is published.
 */
@ApplicationScoped
public class CollectionAccess {
    @Inject
    Access access;

    @Inject
    AssetCollections collections;

    @Inject
    AuditLog audit;

    /** Returns the collection. Rejects actors who may not read it. */
    public AssetCollection forReading(CollectionId id, Actor by) {
        return collections
                .find(id)
                .filter(one -> access.organisationsOf(by).contains(one.organisation()))
                .orElseThrow(() -> new NotFound("collection:" + id));
    }

    /** Locks and returns the collection. Rejects actors who may not change its members. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AssetCollection forChanging(CollectionId id, Actor by) {
        var collection = forReading(id, by);
        access.require(by, Role.UPLOADER, collection.organisation());
        return locked(id);
    }

    /** Locks and returns the collection. Rejects actors who may not rename or open it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AssetCollection forSettings(CollectionId id, Actor by) {
        var collection = forReading(id, by);
        if (!mayOpen(collection, by)) access.require(by, Role.UPLOADER, collection.organisation());
        return locked(id);
    }

    private AssetCollection locked(CollectionId id) {
        collections.lock(id);
        return collections.find(id).orElseThrow(() -> new NotFound("collection:" + id));
    }

    /** Throws Forbidden unless the actor may open the collection. */
    public void requireOpening(AssetCollection collection, Actor by) {
        access.require(by, Role.RELEASER, collection.organisation());
    }

    /** Returns whether the actor may open the collection, and rename it while it is open. */
    public boolean mayOpen(AssetCollection collection, Actor by) {
        return access.allows(by, Role.RELEASER, collection.organisation());
    }

    /** Returns whether the actor may change the members. */
    public boolean mayChange(AssetCollection collection, Actor by) {
        return access.allows(by, Role.UPLOADER, collection.organisation());
    }

    /** Writes the audit entry. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor by, String action, AssetCollection collection) {
        audit.record(
                by,
                action,
                "collection:" + collection.id(),
                Map.of(
                        "organisation",
                        collection.organisation().toString(),
                        "name",
                        collection.name(),
                        "open",
                        String.valueOf(collection.open())));
    }
}
