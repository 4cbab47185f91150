package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;

/** Ends a review whose version can no longer be released, and writes an audit entry. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class VoidSubmission {
    @Inject
    AuditLog audit;

    /** Voids the submission because a newer version of the asset was sealed. */
    public void overtaken(Submission open, Instant at) {
        end(open, "newer-version", at);
    }

    /** Voids the submission because the inspection rejected its version. */
    public void refused(Submission open, Instant at) {
        end(open, "version-refused", at);
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
