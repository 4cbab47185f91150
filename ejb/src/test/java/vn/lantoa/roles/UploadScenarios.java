package vn.lantoa.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.draft.CreateAsset;
import vn.lantoa.asset.sheet.ReadFileSheet;
import vn.lantoa.asset.upload.AppendChunk;
import vn.lantoa.asset.upload.CancelUpload;
import vn.lantoa.asset.upload.FileLabel;
import vn.lantoa.asset.upload.FileName;
import vn.lantoa.asset.upload.OpenUpload;
import vn.lantoa.asset.upload.ReadUploadLimits;
import vn.lantoa.asset.upload.SentBytes;
import vn.lantoa.asset.upload.SetUploadLimit;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Role;

/** Uploaders upload files; administrators of the whole set limits. Other officers do not learn what exists. */
@ApplicationScoped
public class UploadScenarios implements Scenarios {
    @Inject
    CreateAsset create;

    @Inject
    OpenUpload open;

    @Inject
    AppendChunk append;

    @Inject
    CancelUpload cancel;

    @Inject
    SetUploadLimit setLimit;

    @Inject
    ReadUploadLimits readLimits;

    @Inject
    ReadFileSheet readSheet;

    @Override
    public List<Scenario> list(Scene scene) {
        var uploaders = Caller.holding(Role.UPLOADER);
        var uploadersAnywhere = Caller.holding(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);
        uploadersAnywhere.add(Caller.OUTSIDER);
        return List.of(
                Scenario.hiding(OpenUpload.class, uploaders, by -> {
                    var asset = asset(scene);
                    return () -> opened(asset, by);
                }),
                Scenario.hiding(AppendChunk.class, uploaders, by -> {
                    var upload = opened(asset(scene), Actor.SYSTEM);
                    return () -> append.call(new AppendChunk.Command(upload, 0, bytes(), by));
                }),
                Scenario.hiding(CancelUpload.class, uploaders, by -> {
                    var upload = opened(asset(scene), Actor.SYSTEM);
                    return () -> cancel.call(upload, by);
                }),
                Scenario.of(
                        ReadFileSheet.class,
                        uploadersAnywhere,
                        by -> () -> readSheet.call(new ReadFileSheet.Command(new byte[0], emptyZip(), 22, false, by))),
                Scenario.of(
                        SetUploadLimit.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR),
                        by -> () -> setLimit.call(new SetUploadLimit.NewLimit("handbook", null, 1L << 34), by)),
                Scenario.of(
                        ReadUploadLimits.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR, Role.AUDITOR),
                        by -> () -> readLimits.call(by)));
    }

    private AssetId asset(Scene scene) {
        return create.call(
                new CreateAsset.Command(scene.organisation(), AssetKind.INFOGRAPHIC, Language.VI, Actor.SYSTEM));
    }

    private UploadId opened(AssetId asset, Actor by) {
        var label = new FileLabel(FileRole.MASTER, null, new FileName("ảnh.png"), "image/png");
        return open.call(new OpenUpload.Command(asset, label, 100L, null, by)).id();
    }

    /** The end-of-directory record of an empty ZIP. */
    private static byte[] emptyZip() {
        return Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22);
    }

    private static SentBytes bytes() {
        return new SentBytes(new ByteArrayInputStream(new byte[] {1, 2, 3}), 3L, null, false);
    }
}
