package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of partners' contacts, which administrators of the whole manage. */
@ApplicationScoped
public class ContactScenarios implements Scenarios {
    private static final PartnerContact SOMEBODY =
            new PartnerContact("Trực ban", "trucban@toasoan.example", "", Set.of(ContactDuty.RECALL));

    @Inject
    Cast cast;

    @Inject
    RegisterPartner register;

    @Inject
    ChangePartnerContacts change;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(ChangePartnerContacts.class, administrators, by -> {
                    var partner = partner();
                    return () -> change.call(by, partner, SOMEBODY);
                }),
                Scenario.of(ChangePartnerContacts.class, administrators, by -> {
                    var partner = partner();
                    var known = new KnownContact(change.call(Actor.SYSTEM, partner, SOMEBODY), SOMEBODY);
                    return () -> change.call(by, partner, known);
                }),
                Scenario.of(ChangePartnerContacts.class, administrators, by -> {
                    var partner = partner();
                    var contact = change.call(Actor.SYSTEM, partner, SOMEBODY);
                    return () -> change.call(by, partner, contact);
                }));
    }

    private PartnerId partner() {
        return register.call(Actor.SYSTEM, cast.department());
    }
}
