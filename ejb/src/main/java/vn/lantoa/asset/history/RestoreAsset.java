package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Removals;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Restores an archived asset, or a deleted draft that is not purged yet. */
@UseCase
public class RestoreAsset {
    @Inject
    AssetAccess access;

    @Inject
    Removals removals;

    @Inject
    AuditLog audit;

    public void call(AssetId id, Actor by) {
        var asset = access.forEditing(id, by);
        if (removals.find(id).isEmpty()) throw new Conflict("asset-not-removed", "asset:" + id + " was not put aside");
        removals.remove(id);
        audit.record(
                by,
                "asset-restored",
                "asset:" + id,
                Map.of("organisation", asset.organisation().toString()));
    }
}
