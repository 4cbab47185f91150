package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;

/** Checks and records the waivers of closed gates. For use cases of this stage. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WaiverRecords {
    @Inject
    Assets assets;

    @Inject
    Gates gates;

    @Inject
    AuditLog audit;

    @PersistenceContext
    EntityManager entities;

    /** Returns the issues of the version's closed gates, given the requested waivers. */
    public Issues check(AssetVersion version, List<Waiver> asked) {
        return WaiverRules.check(closed(version), asked);
    }

    /** Stores the waivers that were needed. The audit log names only the gates, because the reasons may name people. */
    public void keep(Release release, AssetVersion version, List<Waiver> asked, Actor by, Instant now) {
        for (var waiver : WaiverRules.needed(closed(version), asked)) {
            add(release.id(), waiver, by, now);
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

        /**
         * Checks that every closed gate is waived and every waiver is valid. A waiver of an open gate has no effect.
         */
        static Issues check(List<Gate> closed, List<Waiver> waivers) {
            var issues = Issues.none()
                    .when(waivers.stream().map(Waiver::gate).distinct().count() < waivers.size(), "waivers", "twice");
            for (var gate : closed) issues = issues.when(waivers.stream().noneMatch(of(gate)), "version", gate.code());
            for (var waiver : waivers) {
                var reason = waiver.reason().strip();
                issues = issues.when(reason.length() < LEAST, "waivers", "reason-too-short", LEAST)
                        .and(FreeText.check("waivers", reason, MOST));
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

    void add(ReleaseId release, Waiver waiver, Actor by, Instant at) {
        // the foreign key requires the release row first
        entities.flush();
        SqlQuery.of(
                        entities,
                        """
                        insert into release_waiver (release_id, gate, reason, waived_at, waived_by)
                        values (:release, :gate, :reason, :at, :by)""")
                .with("release", release)
                .with("gate", waiver.gate())
                .with("reason", waiver.reason().strip())
                .with("at", at)
                .with("by", by.id())
                .update();
    }

    /** Returns the waivers of a release, which never change. The caller checks the right to read the release. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<WaiverLine> of(ReleaseId release) {
        return SqlQuery.of(
                        entities,
                        """
                        select w.gate, w.reason, coalesce(f.display_name, '') as by, w.waived_at as at
                          from release_waiver w left join officer f on f.id = w.waived_by
                         where w.release_id = :release order by w.gate""")
                .with("release", release)
                .list(WaiverLine.class);
    }

    /** A waived gate, with the officer who waived it, the reason and the time. */
    public record WaiverLine(String gate, String reason, String by, Instant at) {}
}
