package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Administrators of the whole create codes, like partners' tokens; a portal unpairs with its own token. */
@ApplicationScoped
public class PairingScenarios implements Scenarios {
    @Inject
    Cast cast;

    @Inject
    RegisterPartner register;

    @Inject
    MakePairingCode make;

    @Inject
    ReadPairedPortals read;

    @Inject
    EndPairing end;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(MakePairingCode.class, administrators, by -> {
                    var partner = partner();
                    return () -> make.call(by, partner);
                }),
                Scenario.of(ReadPairedPortals.class, administrators, by -> {
                    var partner = partner();
                    return () -> read.call(by, partner);
                }),
                Scenario.of(
                        EndPairing.class, Set.of(Caller.PARTNER), by -> () -> end.call(by, "https://xa.example.vn/")));
    }

    private PartnerId partner() {
        return register.call(Actor.SYSTEM, cast.department());
    }
}
