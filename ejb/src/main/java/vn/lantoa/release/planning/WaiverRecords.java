package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.draft.Gates;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.Release;

/** Checks and records the closed gates that a release passes. For use cases of this stage. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WaiverRecords {
    @Inject
    Assets assets;

    @Inject
    Gates gates;

    @Inject
    Waivers waivers;

    @Inject
    AuditLog audit;

    /** Returns the issues of the version's gates, given the waivers. */
    public Issues check(AssetVersion version, List<Waiver> asked) {
        return WaiverRules.check(closed(version), asked);
    }

    /** Stores the waivers that were needed. The audit log names only the gates, since the reasons may name people. */
    public void keep(Release release, AssetVersion version, List<Waiver> asked, Actor by, Instant now) {
        for (var waiver : WaiverRules.needed(closed(version), asked)) {
            waivers.add(release.id(), waiver, by, now);
            audit.record(
                    by,
                    "gate-waived",
                    "release:" + release.id(),
                    Map.of(
                            "organisation", release.organisation().toString(),
                            "gate", waiver.gate().slug()));
        }
    }

    private List<Gate> closed(AssetVersion version) {
        return gates.closed(assets.get(version.asset()), version);
    }

    /** Rules for waiving closed gates. Pure functions. */
    static final class WaiverRules {
        static final int LEAST = 10;
        static final int MOST = 1_000;

        private WaiverRules() {}

        /** Checks that every closed gate is waived and every waiver is valid; a waiver of an open gate has no effect. */
        static Issues check(List<Gate> closed, List<Waiver> waivers) {
            var issues = Issues.none()
                    .when(waivers.stream().map(Waiver::gate).distinct().count() < waivers.size(), "waivers", "twice");
            for (var gate : closed) issues = issues.when(waivers.stream().noneMatch(of(gate)), "version", gate.code());
            for (var waiver : waivers) {
                var reason = waiver.reason().strip();
                issues = issues.when(reason.length() < LEAST, "waivers", "reason-too-short", LEAST)
                        .when(reason.length() > MOST, "waivers", "too-long", MOST)
                        .when(FreeText.hasControls(reason), "waivers", "control-characters");
            }
            return issues;
        }

        /** Returns the waivers of gates that are closed. */
        static List<Waiver> needed(List<Gate> closed, List<Waiver> waivers) {
            return waivers.stream()
                    .filter(waiver -> closed.contains(waiver.gate()))
                    .toList();
        }

        private static java.util.function.Predicate<Waiver> of(Gate gate) {
            return waiver -> waiver.gate() == gate;
        }
    }
}
