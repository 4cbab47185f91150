package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Meters;
import vn.lantoa.outbox.Outbox;

/** Publisher of the ends of uploads to later stages, the audit log and the metrics. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UploadEvents {
    private static final String METER = "lantoa_uploads_total";

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Meters meters;

    public void received(Upload upload, Instant at) {
        outbox.append(new UploadBytesComplete(upload.id(), at));
    }

    public void completed(Upload upload, Instant at) {
        outbox.append(new UploadCompleted(upload.id(), upload.asset(), at));
        audit.record(
                Actor.officer(upload.createdBy().value()),
                "upload-completed",
                "upload:" + upload.id(),
                Map.of(
                        "organisation", upload.organisation().value().toString(),
                        "asset", upload.asset().toString(),
                        "sha256", upload.end().findSha256().orElseThrow().hex(),
                        "bytes", Long.toString(upload.received())));
        meters.count(METER, "end", upload.end().wasAlreadyThere() ? "duplicate" : "complete");
    }

    public void refused(Upload upload, Issue why) {
        audit.record(
                Actor.officer(upload.createdBy().value()),
                "upload-refused",
                "upload:" + upload.id(),
                Map.of(
                        "organisation", upload.organisation().value().toString(),
                        "asset", upload.asset().toString(),
                        "reason", why.code()));
        meters.count(METER, "end", "refused");
    }

    public void cancelled() {
        meters.count(METER, "end", "cancelled");
    }

    public void expired() {
        meters.count(METER, "end", "expired");
    }
}
