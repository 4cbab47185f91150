package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** Publisher of a sealed version to other stages and the audit log, with the notes outside the seal. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SealTrail {
    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    public void sealed(Asset asset, AssetVersion version, Actor by) {
        outbox.append(new VersionReceived(version.id(), version.createdAt()));
        var notes = version.notes();
        var lineage = version.lineage();
        var details = new HashMap<>(Map.of(
                "organisation", asset.organisation().toString(),
                "asset", asset.id().toString(),
                "number", String.valueOf(version.number()),
                "seal", version.seal().hex(),
                "significance", lineage.significance().slug(),
                "changeNote", lineage.changeNote(),
                "planTasks", String.join(" ", notes.planTasks()),
                "procedureCodes", String.join(" ", notes.procedureCodes()),
                // only whether there is one: the note may name people, and this log cannot be erased
                "consentNote", notes.consentNote().isEmpty() ? "" : "present"));
        details.put("editors", ids(version.editors().all()));
        details.put("uploaders", ids(version.uploaders()));
        if (lineage.madeFrom() != null)
            details.put("madeFrom", lineage.madeFrom().toString());
        if (lineage.machineMade()) details.put("machineMade", "true");
        audit.record(by, "version-sealed", "version:" + version.id(), details);
    }

    // the makers, recorded in the tamper-evident log: none of them may approve the version
    private static String ids(Set<OfficerId> officers) {
        return officers.stream().map(OfficerId::toString).sorted().collect(Collectors.joining(" "));
    }
}
