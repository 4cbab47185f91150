package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;
import vn.lantoa.sms.contact.ContactTerms;
import vn.lantoa.sms.contact.EmptyContactList;
import vn.lantoa.sms.contact.ImportContacts;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.RecordOptOut;
import vn.lantoa.sms.contact.SetContactTerms;

/** Administrators of the whole manage routes; releasers manage lists and send to them. */
@ApplicationScoped
public class GatewayScenarios implements Scenarios {
    private static final String NUMBERS = "0912 345 678\n+84 987 654 321\n";

    @Inject
    SomeMailing some;

    @Inject
    TurnRoute turn;

    @Inject
    SetContactTerms terms;

    @Inject
    EmptyContactList empty;

    @Inject
    RecordOptOut optOut;

    @Inject
    PlaceMailing place;

    @Inject
    CancelMailing cancel;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        var releasers = Caller.holding(Role.RELEASER);
        return List.of(
                Scenario.of(SaveRoute.class, administrators, by -> () -> some.route(by)),
                Scenario.of(TurnRoute.class, administrators, by -> {
                    var route = some.route(Actor.SYSTEM);
                    return () -> turn.call(route, false, by);
                }),
                Scenario.of(
                        SetContactTerms.class,
                        administrators,
                        by -> () -> terms.call(MessageClass.CAMPAIGN, ContactTerms.STRICT, by)),
                Scenario.of(ImportContacts.class, releasers, by -> () -> some.list(scene.organisation(), NUMBERS, by)),
                Scenario.of(EmptyContactList.class, releasers, by -> {
                    var list = some.list(scene.organisation(), NUMBERS, Actor.SYSTEM);
                    return () -> empty.call(list, by);
                }),
                Scenario.of(RecordOptOut.class, releasersAnywhere(), by -> () -> optOut.call("0912345678", by)),
                Scenario.hiding(PlaceMailing.class, releasers, by -> {
                    var command = command(scene, by);
                    return () -> place.call(command);
                }),
                Scenario.of(CancelMailing.class, releasers, Scenario.untilDone(() -> {
                    var mailing = place.call(command(scene, Actor.SYSTEM));
                    return by -> cancel.call(mailing, by);
                })));
    }

    private static Set<Caller> releasersAnywhere() {
        var callers = EnumSet.copyOf(Caller.holding(Role.RELEASER));
        callers.add(Caller.OUTSIDER);
        return callers;
    }

    private PlaceMailing.Command command(Scene scene, Actor by) {
        return some.command(scene.organisation(), NUMBERS, some.route(Actor.SYSTEM), by);
    }
}
