package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.draft.CreateAsset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** The role matrix of collections: uploaders select and order; officers with any role there read. */
@ApplicationScoped
public class CollectionScenarios implements Scenarios {
    @Inject
    CreateAsset create;

    @Inject
    BeginCollection begin;

    @Inject
    ChangeCollection change;

    @Inject
    DropCollection drop;

    @Inject
    AddToCollection add;

    @Inject
    ArrangeCollection arrange;

    @Inject
    ReadCollection read;

    @Override
    public List<Scenario> list(Scene scene) {
        var uploaders = Caller.holding(Role.UPLOADER);
        return List.of(
                Scenario.of(BeginCollection.class, uploaders, by -> () -> begun(scene, by)),
                Scenario.hiding(
                        ChangeCollection.class, Caller.holding(Role.UPLOADER, Role.RELEASER), Scenario.untilDone(() -> {
                            var collection = begun(scene, Actor.SYSTEM);
                            return by -> change.call(
                                    new ChangeCollection.Command(collection, "Khác " + UUID.randomUUID(), false, by));
                        })),
                Scenario.hiding(DropCollection.class, uploaders, Scenario.untilDone(() -> {
                    var collection = begun(scene, Actor.SYSTEM);
                    return by -> drop.call(collection, by);
                })),
                Scenario.hiding(AddToCollection.class, uploaders, Scenario.untilDone(() -> {
                    var collection = begun(scene, Actor.SYSTEM);
                    var asset = asset(scene);
                    return by -> add.call(collection, List.of(asset), by);
                })),
                Scenario.hiding(ArrangeCollection.class, uploaders, Scenario.untilDone(() -> {
                    var collection = begun(scene, Actor.SYSTEM);
                    var asset = asset(scene);
                    add.call(collection, List.of(asset), Actor.SYSTEM);
                    return by -> arrange.call(
                            new ArrangeCollection.Command(collection, asset, ArrangeCollection.Move.OUT, by));
                })),
                Scenario.hiding(ReadCollection.class, Caller.readers(), Scenario.forReaders(() -> {
                    var collection = begun(scene, Actor.SYSTEM);
                    return by -> read.call(collection, by);
                })));
    }

    private CollectionId begun(Scene scene, Actor by) {
        return begin.call(scene.organisation(), "Bộ " + UUID.randomUUID(), by);
    }

    private AssetId asset(Scene scene) {
        return create.call(new CreateAsset.Command(scene.organisation(), AssetKind.PHOTO, Language.VI, Actor.SYSTEM));
    }
}
