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
    AddPartnerContact add;

    @Inject
    CorrectPartnerContact correct;

    @Inject
    RemovePartnerContact remove;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(AddPartnerContact.class, administrators, by -> {
                    var partner = partner();
                    return () -> add.call(by, partner, SOMEBODY);
                }),
                Scenario.of(CorrectPartnerContact.class, administrators, by -> {
                    var partner = partner();
                    var known = new KnownContact(add.call(Actor.SYSTEM, partner, SOMEBODY), SOMEBODY);
                    return () -> correct.call(by, partner, known);
                }),
                Scenario.of(RemovePartnerContact.class, administrators, by -> {
                    var partner = partner();
                    var contact = add.call(Actor.SYSTEM, partner, SOMEBODY);
                    return () -> remove.call(by, partner, contact);
                }));
    }

    private PartnerId partner() {
        return register.call(Actor.SYSTEM, cast.department());
    }
}
