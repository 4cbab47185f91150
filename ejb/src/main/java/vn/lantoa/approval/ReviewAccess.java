package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lantoa.approval.route.ApprovalRoutes;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Removals;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.HubEvent;
import vn.lantoa.outbox.Outbox;

/** Access checks, locks and audit records for the use cases of this stage. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReviewAccess {
    @Inject
    Assets assets;

    @Inject
    Removals removals;

    @Inject
    ApprovalRoutes routes;

    @Inject
    Access access;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    /** Returns the asset, locked, if the actor may submit its versions. */
    public Asset admitSubmitter(Actor by, AssetId id) {
        if (!by.isOfficer()) throw new Forbidden("officers only");
        access.require(by, Role.UPLOADER, assets.get(id).organisation());
        removals.requireOpen(id);
        return assets.getLocked(id);
    }

    /** Locks the asset of a submission, so that no newer version is sealed during a decision. */
    public void lock(AssetId id) {
        assets.getLocked(id);
    }

    /**
     * Checks that the actor may decide the current step. Whether the actor is a maker of the version is checked
     * separately.
     */
    public void admitDecider(Actor by, Submission submission) {
        if (!by.isOfficer()) throw new Forbidden("officers only");
        access.require(by, Role.APPROVER, submission.decidingOrganisation());
    }

    public RoutePlan planFor(Asset asset) {
        return routes.planFor(asset.organisation(), asset.kind());
    }

    /** Writes the audit entry and publishes the event. */
    public void record(Actor by, String action, Submission submission, HubEvent event) {
        audit.record(
                by,
                action,
                "submission:" + submission.id(),
                Map.of(
                        "organisation", submission.organisation().toString(),
                        "asset", submission.asset().toString(),
                        "version", submission.version().toString(),
                        "seal", submission.seal().hex(),
                        "step", String.valueOf(submission.step())));
        outbox.append(event);
    }
}
