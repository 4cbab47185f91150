package vn.lantoa.release.waiver;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.gate.GateFixtures;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;

/** The gates before releases over a map. */
public final class GatesScene {
    /** The reasons of waivers, by release and gate. */
    public final Map<String, String> kept = new LinkedHashMap<>();

    public WaiverRecords desk(Assets assets, AuditLog audit) {
        var desk = new WaiverRecords();
        desk.assets = assets;
        desk.gates = GateFixtures.gates();
        desk.audit = audit;
        desk.waivers = new Waivers() {
            @Override
            public void add(ReleaseId release, Waiver waiver, Actor by, Instant at) {
                kept.put(release + " " + waiver.gate(), waiver.reason());
            }
        };
        return desk;
    }
}
