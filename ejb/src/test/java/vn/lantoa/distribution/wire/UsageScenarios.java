package vn.lantoa.distribution.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of usage: every caller is counted; the counts are for administrators of the whole. */
@ApplicationScoped
public class UsageScenarios implements Scenarios {
    @Inject
    Cast cast;

    @Inject
    RegisterPartner register;

    @Inject
    CountUsage count;

    @Inject
    WriteUsage write;

    @Inject
    ReadReadings read;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(CountUsage.class, Caller.everybody(), by -> () -> count.call(by, 1, 100)),
                Scenario.of(WriteUsage.class, Caller.system(), by -> () -> write.call(by)),
                Scenario.of(ReadReadings.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> {
                    var partner = register.call(Actor.SYSTEM, cast.department());
                    return () -> read.usage(by, partner);
                }));
    }
}
