package vn.lantoa.catalogue.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * The access to collections: who holds a role in its agency sees it, uploaders there change it. What everybody reads of it,
 * that it is open and its name then, is for releasers, as whatever goes out.
 */
@ApplicationScoped
public class CollectionAccess {
    @Inject
    Access access;

    @Inject
    AssetCollections collections;

    @Inject
    AuditLog audit;

    /** The collection, for somebody who may see it. */
    public AssetCollection forReading(CollectionId id, Actor by) {
        return collections
                .find(id)
                .filter(one -> access.organisationsOf(by).contains(one.organisation()))
                .orElseThrow(() -> new NotFound("collection:" + id));
    }

    /** The collection, locked, for somebody who may change it. */
    @Transactional(TxType.MANDATORY)
    public AssetCollection forChanging(CollectionId id, Actor by) {
        var collection = forReading(id, by);
        access.require(by, Role.UPLOADER, collection.organisation());
        collections.lock(id);
        return collections.find(id).orElseThrow(() -> new NotFound("collection:" + id));
    }

    /** The collection, locked, for somebody who gives it a name or opens it. */
    @Transactional(TxType.MANDATORY)
    public AssetCollection forSettings(CollectionId id, Actor by) {
        var collection = forReading(id, by);
        if (!mayOpen(collection, by)) access.require(by, Role.UPLOADER, collection.organisation());
        collections.lock(id);
        return collections.find(id).orElseThrow(() -> new NotFound("collection:" + id));
    }

    /** Refuses who may not say what everybody reads. */
    public void requireOpening(AssetCollection collection, Actor by) {
        access.require(by, Role.RELEASER, collection.organisation());
    }

    /** True if the actor may open it, and name one that is open. */
    public boolean mayOpen(AssetCollection collection, Actor by) {
        return access.allows(by, Role.RELEASER, collection.organisation());
    }

    /** True if the actor may change what is in it. */
    public boolean mayChange(AssetCollection collection, Actor by) {
        return access.allows(by, Role.UPLOADER, collection.organisation());
    }

    /** Writes the audit entry. */
    @Transactional(TxType.MANDATORY)
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
