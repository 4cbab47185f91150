package vn.lantoa.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.embed.check.CheckServiceLinks;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Administrators of the whole import the register of services, and the hub checks its links. */
@ApplicationScoped
public class ServiceScenarios implements Scenarios {
    @Inject
    Cast cast;

    @Inject
    ImportServices importServices;

    @Inject
    CheckServiceLinks checkLinks;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(
                        ImportServices.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR),
                        by -> () -> importServices.call(new ImportServices.Command(by, csv(cast.unique("dv")), false))),
                Scenario.of(CheckServiceLinks.class, Caller.system(), by -> () -> checkLinks.call(by, 0)));
    }

    private static String csv(String code) {
        return "code,name,field,level,agencies\n" + code + ",Thủ tục thử,Hộ tịch,commune,\n";
    }
}
