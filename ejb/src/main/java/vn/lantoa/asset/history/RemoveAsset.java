package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.asset.Removals;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Archives an asset, unless it is being worked on or released, or deletes a draft that was never sealed. */
@UseCase
public class RemoveAsset {
    @Inject
    AssetAccess access;

    @Inject
    Assets assets;

    @Inject
    Versions versions;

    @Inject
    Removals removals;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public record Command(AssetId asset, Removals.Removal removal, Actor by) {}

    public void call(Command command) {
        access.forEditing(command.asset(), command.by());
        // the lock prevents concurrent sealing, submission and release
        var asset = assets.getLocked(command.asset());
        removals.requireOpen(asset.id());
        var sealed = versions.findNewest(asset.id()).isPresent();
        if (command.removal() == Removals.Removal.DELETED && sealed)
            throw new Conflict("asset-has-versions", "asset:" + asset.id() + " was sealed");
        if (removals.stages(asset.id()).stream().anyMatch(LifeStage::isUnderWay))
            throw new Conflict("asset-under-way", "asset:" + asset.id() + " is being worked on or released");
        removals.put(asset.id(), command.removal(), new OfficerId(command.by().id()), clock.instant());
        audit.record(
                command.by(),
                command.removal().action(),
                "asset:" + asset.id(),
                Map.of("organisation", asset.organisation().toString()));
    }
}
