package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of the wire, which each partner reads separately. */
@ApplicationScoped
public class WireScenarios implements Scenarios {
    @Inject
    ReadChanges changes;

    @Inject
    ReadSnapshot snapshot;

    @Override
    public List<Scenario> list(Scene scene) {
        var partners = EnumSet.of(Caller.PARTNER);
        return List.of(
                Scenario.of(ReadChanges.class, partners, by -> () -> changes.call(by, 0, 10)),
                Scenario.of(ReadSnapshot.class, partners, by -> () -> snapshot.call(by, null, 10)),
                Scenario.of(ReadSnapshot.class, partners, by -> () -> snapshot.checksum(by)));
    }
}
