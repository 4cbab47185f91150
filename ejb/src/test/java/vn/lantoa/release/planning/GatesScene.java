package vn.lantoa.release.planning;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.draft.GateFixtures;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;

/** The accessibility checks before releases, with in-memory repositories. */
public final class GatesScene {
    /** The reasons of waivers, by release and check. */
    public final Map<String, String> kept = new LinkedHashMap<>();

    public WaiverRecords waivers(Assets assets, AuditLog audit) {
        var waivers = new WaiverRecords() {
            @Override
            void add(ReleaseId release, Waiver waiver, Actor by, Instant at) {
                kept.put(release + " " + waiver.gate(), waiver.reason());
            }
        };
        waivers.assets = assets;
        waivers.gates = GateFixtures.gates();
        waivers.audit = audit;
        return waivers;
    }
}
