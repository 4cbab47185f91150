package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Renames a collection, makes it public or makes it private. */
@UseCase
public class ChangeCollection {
    @Inject
    CollectionAccess access;

    @Inject
    AssetCollections collections;

    /** The name, and whether everybody may read the public assets. */
    public record Command(CollectionId collection, String name, boolean open, Actor by) {}

    public void call(Command command) {
        var old = access.forSettings(command.collection(), command.by());
        var name = CollectionRules.tidy(command.name());
        CollectionRules.check(name, collections.isTaken(old.organisation(), name, old.id()))
                .throwIfAny();
        var changed = new AssetCollection(old.id(), old.organisation(), name, command.open(), old.size());
        if (changed.equals(old)) return;
        if (changed.open()) access.requireOpening(old, command.by());
        collections.put(changed, command.by());
        access.record(command.by(), "collection-changed", changed);
    }
}
