package vn.lantoa.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.EventHandler;

/** When a newer version is sealed, the open review of an older one has lost its object. */
@Stateless
public class VoidOvertakenSubmissions implements EventHandler<VersionReceived> {
    @Inject
    Submissions submissions;

    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    AuditLog audit;

    @Override
    public Class<VersionReceived> event() {
        return VersionReceived.class;
    }

    @Override
    public void on(VersionReceived event) {
        var version = versions.get(event.version());
        assets.getLocked(version.asset());
        submissions
                .findOpen(version.asset())
                .filter(open -> open.versionNumber() < version.number())
                .ifPresent(open -> overtake(open, version, event));
    }

    private void overtake(Submission open, AssetVersion version, VersionReceived event) {
        open.makeVoid(VoidReasons.NEWER_VERSION, event.at());
        audit.record(
                Actor.SYSTEM,
                "submission-voided",
                "submission:" + open.id(),
                Map.of(
                        "organisation", open.organisation().toString(),
                        "version", open.version().toString(),
                        "newer", version.id().toString()));
    }
}
