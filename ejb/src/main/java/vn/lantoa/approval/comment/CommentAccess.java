package vn.lantoa.approval.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * The right to speak about a version: who makes, reviews or releases for its owner, and who decides a step of it for
 * another organisation. Who may only read keeps silent.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CommentAccess {
    @Inject
    AssetAccess assetAccess;

    @Inject
    Assets assets;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /** The asset, locked, if this actor may speak about this version of it. */
    public Asset admit(AssetId id, int version, Actor by) {
        assetAccess.versionForReading(id, version, by);
        var asset = assets.getLocked(id);
        if (!by.isOfficer() || !takesPart(asset, by)) throw new Forbidden("no part in asset:" + id);
        return asset;
    }

    private boolean takesPart(Asset asset, Actor by) {
        var owns = Stream.of(Role.UPLOADER, Role.APPROVER, Role.RELEASER)
                .anyMatch(role -> access.allows(by, role, asset.organisation()));
        return owns || (!assetAccess.mayRead(by, asset) && access.allowsAnywhere(by, Role.APPROVER));
    }

    /** Records what was done, without what was said: that must be possible to forget. */
    public void record(Actor by, String action, Asset asset, CommentId comment) {
        audit.record(
                by,
                action,
                "asset:" + asset.id(),
                Map.of("organisation", asset.organisation().toString(), "comment", comment.toString()));
    }
}
