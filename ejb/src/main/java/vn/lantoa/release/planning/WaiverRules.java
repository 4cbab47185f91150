package vn.lantoa.release.planning;

import java.util.List;
import vn.lantoa.asset.Gate;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/** Rules for waiving closed gates. Pure functions. */
final class WaiverRules {
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
        return waivers.stream().filter(waiver -> closed.contains(waiver.gate())).toList();
    }

    private static java.util.function.Predicate<Waiver> of(Gate gate) {
        return waiver -> waiver.gate() == gate;
    }
}
