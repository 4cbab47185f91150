package vn.lantoa.rendition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Retries a failed rendition, for an officer who may change the asset. */
@UseCase
public class RetryRendition {
    @Inject
    AssetAccess access;

    @Inject
    Versions versions;

    @Inject
    Renditions renditions;

    @Inject
    AuditLog audit;

    @Inject
    Event<RenditionBell> bell;

    /** The version and the name of the failed rendition. */
    public record Command(AssetId asset, int version, String name, Actor by) {}

    /**
     * Plans the rendition again.
     *
     * @throws vn.lantoa.kernel.Conflict if the rendition has not failed
     */
    public void call(Command command) {
        var asset = access.forEditing(command.asset(), command.by());
        var version = versions.get(asset.id(), command.version());
        var rendition = renditions
                .findLocked(version.id(), command.name())
                .orElseThrow(() -> new NotFound("version:" + version.id() + "/renditions/" + command.name()));
        rendition.planAgain();
        audit.record(
                command.by(),
                "rendition-retried",
                "rendition:" + rendition.id(),
                Map.of(
                        "organisation", asset.organisation().value().toString(),
                        "version", version.id().toString(),
                        "name", rendition.name()));
        bell.fire(new RenditionBell());
    }
}
