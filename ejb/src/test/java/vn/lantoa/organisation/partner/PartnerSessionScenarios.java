package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios that need a token or a cookie, and no role. */
@ApplicationScoped
public class PartnerSessionScenarios implements Scenarios {
    private static final ClientAddress ADDRESS = new ClientAddress("203.0.113.11");

    @Inject
    OpenPartnerSession open;

    @Inject
    RecognisePartnerSession recognise;

    @Inject
    EndPartnerSession end;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(
                        OpenPartnerSession.class,
                        Caller.everybody(),
                        by -> () -> open.call(RandomToken.fresh(), ADDRESS, "trình duyệt")),
                Scenario.of(
                        RecognisePartnerSession.class,
                        Caller.everybody(),
                        by -> () -> recognise.call(RandomToken.fresh(), ADDRESS)),
                Scenario.of(EndPartnerSession.class, Caller.everybody(), by -> () -> end.call(RandomToken.fresh())));
    }
}
