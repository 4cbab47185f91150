package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
 * Right to comment on a version. Held by officers who upload, approve or release for the owner of the version, and by
 * approvers of other organisations who decide a step. Officers with read access only cannot comment.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CommentAccess {
    @Inject
    AssetAccess assetAccess;

    @Inject
    Assets assets;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /** Returns the asset, locked, if the actor may comment on the given version. */
    public Asset admit(AssetId id, int version, Actor by) {
        assetAccess.versionForReading(id, version, by);
        var asset = assets.getLocked(id);
        if (!by.isOfficer() || !takesPart(asset, by)) throw new Forbidden("comment on asset:" + id);
        return asset;
    }

    private boolean takesPart(Asset asset, Actor by) {
        var owns = Stream.of(Role.UPLOADER, Role.APPROVER, Role.RELEASER)
                .anyMatch(role -> access.allows(by, role, asset.organisation()));
        return owns || (!assetAccess.mayRead(by, asset) && access.allowsAnywhere(by, Role.APPROVER));
    }

    /** Writes an audit entry without the comment's text, because the text must remain deletable. */
    public void record(Actor by, String action, Asset asset, CommentId comment) {
        audit.record(
                by,
                action,
                "asset:" + asset.id(),
                Map.of("organisation", asset.organisation().toString(), "comment", comment.toString()));
    }
}
