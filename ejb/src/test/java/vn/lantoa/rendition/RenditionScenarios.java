package vn.lantoa.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** The role matrix of renditions: officers with any role there see them; uploaders retry them. */
@ApplicationScoped
public class RenditionScenarios implements Scenarios {
    @Inject
    SeededHub hub;

    @Inject
    ReadRenditions read;

    @Inject
    RetryRendition retry;

    @Inject
    ReadFailedRenditions failed;

    @Override
    public List<Scenario> list(Scene scene) {
        var readers = Caller.readers();
        return List.of(
                Scenario.of(ReadFailedRenditions.class, Caller.everybody(), by -> () -> failed.call(by)),
                Scenario.hiding(ReadRenditions.class, readers, by -> {
                    var asset = withFailedThumbnail(scene);
                    return () -> read.call(asset, 1, by);
                }),
                Scenario.hiding(RetryRendition.class, Caller.holding(Role.UPLOADER), by -> {
                    var asset = withFailedThumbnail(scene);
                    return () -> retry.call(new RetryRendition.Command(asset, 1, "thumbnail", by));
                }));
    }

    private AssetId withFailedThumbnail(Scene scene) {
        var maker = hub.officer(scene.organisation(), Role.UPLOADER);
        var asset = hub.asset(scene.organisation(), maker);
        hub.failedThumbnail(hub.ready(asset, maker, "vai trò " + UUID.randomUUID()));
        return asset.id();
    }
}
