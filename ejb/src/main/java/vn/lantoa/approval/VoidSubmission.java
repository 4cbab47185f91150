package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;

/** Ends a review whose version can no longer be released, and writes an audit entry. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class VoidSubmission {
    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    AuditLog audit;

    /** Voids the submission because a newer version of the asset was sealed. */
    public void overtaken(Submission open, Instant at) {
        end(open, "newer-version", at);
    }

    /** Voids the open submission of an older version of the asset, because the given version was sealed. */
    public void overtaken(VersionId id, Instant at) {
        var version = versions.get(id);
        lockOpen(version)
                .filter(open -> open.versionNumber() < version.number())
                .ifPresent(open -> overtaken(open, at));
    }

    /** Voids the submission of the given version, because the inspection rejected it. */
    public void refused(VersionId id, Instant at) {
        lockOpen(versions.get(id))
                .filter(open -> open.version().equals(id))
                .ifPresent(open -> end(open, "version-refused", at));
    }

    private Optional<Submission> lockOpen(AssetVersion version) {
        assets.getLocked(version.asset());
        return submissions.findOpen(version.asset());
    }

    private void end(Submission open, String reason, Instant at) {
        open.makeVoid(reason, at);
        audit.record(
                Actor.SYSTEM,
                "submission-voided",
                "submission:" + open.id(),
                Map.of(
                        "organisation", open.organisation().toString(),
                        "version", open.version().toString(),
                        "reason", reason));
    }
}
