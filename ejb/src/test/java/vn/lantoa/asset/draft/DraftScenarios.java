package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.DraftFixtures;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.Removals.Removal;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.asset.history.RemoveAsset;
import vn.lantoa.asset.history.RestoreAsset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** The role matrix of drafts: uploaders edit and seal; officers with any role there read; all others get nothing. */
@ApplicationScoped
public class DraftScenarios implements Scenarios {
    private static final Set<Caller> UPLOADERS = Caller.holding(Role.UPLOADER);
    private static final Set<Caller> READERS = Caller.readers();

    @Inject
    SeededHub hub;

    @Inject
    CreateAsset create;

    @Inject
    ReadDraftDefaults defaults;

    @Inject
    CreateVariant createVariant;

    @Inject
    SaveDraft save;

    @Inject
    LinkExistingBytes link;

    @Inject
    RemoveDraftFile remove;

    @Inject
    ChangeDraftFile change;

    @Inject
    RestoreDraft restore;

    @Inject
    SealVersion seal;

    @Inject
    ReadAsset read;

    @Inject
    ReadVersion readVersion;

    @Inject
    ListAssets list;

    @Inject
    DuplicateAsset duplicate;

    @Inject
    MoveAsset move;

    @Inject
    RemoveAsset removeAsset;

    @Inject
    RestoreAsset restoreAsset;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(CreateAsset.class, UPLOADERS, by -> () -> begun(scene, AssetKind.PHOTO, by)),
                Scenario.of(ReadDraftDefaults.class, UPLOADERS, by -> () -> defaults.call(scene.organisation(), by)),
                Scenario.hiding(CreateVariant.class, UPLOADERS, Scenario.untilDone(() -> {
                    var source = sealed(scene);
                    return by -> createVariant.call(
                            new CreateVariant.Command(source, 1, scene.organisation(), new Language("en"), by));
                })),
                Scenario.hiding(SaveDraft.class, UPLOADERS, by -> {
                    var asset = begun(scene, AssetKind.SMS_TEXT, Actor.SYSTEM);
                    return () -> save.call(new SaveDraft.Command(asset, 1, Typed.title("Tiêu đề"), by));
                }),
                Scenario.hiding(LinkExistingBytes.class, UPLOADERS, Scenario.untilDone(() -> {
                    var asset = begun(scene, AssetKind.INFOGRAPHIC, Actor.SYSTEM);
                    var known = known(scene);
                    return by -> link(asset, known, by);
                })),
                Scenario.hiding(RemoveDraftFile.class, UPLOADERS, Scenario.untilDone(() -> {
                    var asset = begun(scene, AssetKind.INFOGRAPHIC, Actor.SYSTEM);
                    var file = link(asset, known(scene), hub.officer(scene.organisation(), Role.UPLOADER));
                    return by -> remove.call(new RemoveDraftFile.Command(asset, file, by));
                })),
                Scenario.hiding(ChangeDraftFile.class, UPLOADERS, Scenario.untilDone(() -> {
                    var asset = begun(scene, AssetKind.INFOGRAPHIC, Actor.SYSTEM);
                    var file = link(asset, known(scene), hub.officer(scene.organisation(), Role.UPLOADER));
                    return by -> change.call(new ChangeDraftFile.Command(asset, file, FileRole.WEB, null, by));
                })),
                Scenario.hiding(RestoreDraft.class, UPLOADERS, Scenario.untilDone(() -> {
                    var asset = sealed(scene);
                    return by -> restore.call(new RestoreDraft.Command(asset, 1, 2, by));
                })),
                Scenario.hiding(DuplicateAsset.class, UPLOADERS, Scenario.untilDone(() -> {
                    var asset = begun(scene, AssetKind.SMS_TEXT, Actor.SYSTEM);
                    return by -> duplicate.call(new DuplicateAsset.Command(asset, "Bản sao", by));
                })),
                Scenario.hiding(MoveAsset.class, UPLOADERS, Scenario.untilDone(() -> {
                    var asset = begun(scene, AssetKind.SMS_TEXT, Actor.SYSTEM);
                    return by -> move.call(new MoveAsset.Command(asset, scene.organisation(), by));
                })),
                Scenario.hiding(RemoveAsset.class, UPLOADERS, Scenario.untilDone(() -> {
                    var asset = begun(scene, AssetKind.SMS_TEXT, Actor.SYSTEM);
                    return by -> removeAsset.call(new RemoveAsset.Command(asset, Removal.DELETED, by));
                })),
                Scenario.hiding(RestoreAsset.class, UPLOADERS, Scenario.untilDone(() -> {
                    var asset = begun(scene, AssetKind.SMS_TEXT, Actor.SYSTEM);
                    removeAsset.call(new RemoveAsset.Command(asset, Removal.ARCHIVED, Actor.SYSTEM));
                    return by -> restoreAsset.call(asset, by);
                })),
                Scenario.hiding(SealVersion.class, UPLOADERS, by -> {
                    var asset = typed(scene);
                    return () -> seal.call(new SealVersion.Command(asset, null, by));
                }),
                Scenario.hiding(ReadAsset.class, READERS, Scenario.forReaders(() -> {
                    var asset = typed(scene);
                    return by -> read.call(asset, by);
                })),
                Scenario.hiding(ReadVersion.class, READERS, Scenario.forReaders(() -> {
                    var asset = sealed(scene);
                    return by -> readVersion.call(asset, 1, by);
                })),
                Scenario.of(ListAssets.class, Caller.everybody(), by -> () -> list.call(all(), by)));
    }

    private AssetId begun(Scene scene, AssetKind kind, Actor by) {
        return create.call(new CreateAsset.Command(scene.organisation(), kind, Language.VI, by));
    }

    private AssetId typed(Scene scene) {
        var asset = begun(scene, AssetKind.SMS_TEXT, Actor.SYSTEM);
        save.call(new SaveDraft.Command(asset, 1, Typed.all(DraftFixtures.FULL), Actor.SYSTEM));
        return asset;
    }

    private AssetId sealed(Scene scene) {
        var asset = typed(scene);
        seal.call(new SealVersion.Command(asset, null, Actor.SYSTEM));
        return asset;
    }

    private Sha256 known(Scene scene) {
        var maker = hub.officer(scene.organisation(), Role.UPLOADER);
        var content = "vai trò " + UUID.randomUUID();
        hub.ready(hub.asset(scene.organisation(), maker), maker, content);
        return AssetFixtures.hashOf(content);
    }

    private DraftFileId link(AssetId asset, Sha256 known, Actor by) {
        return link.call(new LinkExistingBytes.Command(asset, known, FileRole.MASTER, null, null, by));
    }

    private static ListAssets.Query all() {
        return new ListAssets.Query(null, null, null, null, AssetFacets.NONE, null, 10);
    }
}
