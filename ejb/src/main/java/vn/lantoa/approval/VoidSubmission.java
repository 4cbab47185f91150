package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;

/** Ends a review that has lost its object, and says so in the audit log. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class VoidSubmission {
    @Inject
    AuditLog audit;

    /** A newer version of the asset was sealed. */
    public void overtaken(Submission open, Instant at) {
        end(open, "newer-version", at);
    }

    /** The inspection refused its version. */
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
