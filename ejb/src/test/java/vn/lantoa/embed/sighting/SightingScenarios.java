package vn.lantoa.embed.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.Cast;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Pages are reported by partners alone. */
@ApplicationScoped
public class SightingScenarios implements Scenarios {
    @Inject
    ReportSightings report;

    @Inject
    ReadSeenDays seenDays;

    @Inject
    Cast cast;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(ReadSeenDays.class, Caller.everybody(), by -> () -> seenDays.call(by)),
                Scenario.of(ReportSightings.class, Set.of(Caller.PARTNER), by -> {
                    var seen = new PageSeen(new AssetId(UUID.randomUUID()), 1, "https://xa.example/a", cast.today(), 1);
                    return () -> report.call(by, List.of(seen));
                }));
    }
}
