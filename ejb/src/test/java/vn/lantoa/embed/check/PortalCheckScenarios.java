package vn.lantoa.embed.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of checking a portal: any signed-in caller may; anonymous callers cannot use the hub as a proxy. */
@ApplicationScoped
public class PortalCheckScenarios implements Scenarios {
    private static final Set<Caller> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Caller.ANONYMOUS));

    @Inject
    CheckPortal check;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(Scenario.of(CheckPortal.class, SIGNED_IN, by -> () -> {
            try (var portal = TrialPortal.answering("", "img-src *")) {
                check.call(new CheckPortal.Command(by, portal.at("/")));
            }
        }));
    }
}
