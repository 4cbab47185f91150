package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Meters;
import vn.lantoa.outbox.Outbox;

/** Publishes the end of an upload to later stages, the audit log and the metrics. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UploadEvents {
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
        var sha256 = upload.end().findSha256().orElseThrow().hex();
        var end = upload.end().wasAlreadyThere() ? "duplicate" : "complete";
        record("upload-completed", upload, end, Map.of("sha256", sha256, "bytes", Long.toString(upload.received())));
    }

    public void refused(Upload upload, Issue why) {
        record("upload-refused", upload, "refused", Map.of("reason", why.code()));
    }

    private void record(String action, Upload upload, String end, Map<String, String> details) {
        var all = new HashMap<>(details);
        all.put("organisation", upload.organisation().toString());
        all.put("asset", upload.asset().toString());
        audit.record(Actor.officer(upload.createdBy().value()), action, "upload:" + upload.id(), all);
        count(end);
    }

    /** Counts an ended upload. */
    public void count(String end) {
        meters.count("lantoa_uploads_total", "end", end);
    }
}
