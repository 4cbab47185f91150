package vn.lantoa.asset.inspection;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.asset.VersionRefused;
import vn.lantoa.asset.VersionState;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.Outbox;

/** Short transactions before and after an inspection. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class InspectionLedger {
    private static final System.Logger LOG = System.getLogger(InspectionLedger.class.getName());

    @Inject
    Versions versions;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Finds the files to inspect; empty if the version was already inspected. */
    public Optional<List<FileToInspect>> findWork(VersionId id) {
        var version = versions.get(id);
        if (version.state() != VersionState.RECEIVED) return Optional.empty();
        return Optional.of(
                version.files().stream().map(InspectionLedger::toInspect).toList());
    }

    private static FileToInspect toInspect(VersionFile stored) {
        var file = stored.file();
        return new FileToInspect(stored.position(), file.name(), file.mediaType(), file.bytes(), file.sha256());
    }

    /** Stores the findings and the new state of the version; does nothing if another worker has already stored them. */
    public void record(VersionId id, List<FileFinding> findings) {
        var version = versions.getLocked(id);
        if (version.state() != VersionState.RECEIVED) return;
        var now = clock.instant();
        var verdict = InspectionRules.judge(findings);
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            version.file(finding.position()).learn(finding.facts(verdict.notes().get(i)));
        }
        move(version, verdict, now);
        audit.record(Actor.SYSTEM, "version-inspected", "version:" + id, details(version));
        LOG.log(INFO, "version inspected: version={0} state={1} scan={2}", id, version.state(), version.scan());
    }

    private void move(AssetVersion version, Verdict verdict, Instant now) {
        verdict.refusal()
                .ifPresentOrElse(
                        reason -> version.failInspection(verdict.scan(), reason, now),
                        () -> version.passInspection(
                                verdict.scan(), verdict.remark().orElse(null), now));
        outbox.append(verdict.refusal()
                .<vn.lantoa.outbox.HubEvent>map(reason -> new VersionRefused(version.id(), reason, now))
                .orElseGet(() -> new VersionReady(version.id(), now)));
    }

    private static Map<String, String> details(AssetVersion version) {
        var details = new HashMap<String, String>();
        details.put("asset", version.asset().toString());
        details.put("state", version.state().name());
        details.put("scan", version.scan().name());
        version.findStateReason().ifPresent(reason -> details.put("reason", reason));
        return details;
    }
}
