package vn.lantoa.sms.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowWish;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;
import vn.lantoa.sms.contact.ContactList;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.EmptyContactList;
import vn.lantoa.sms.contact.ImportContacts;
import vn.lantoa.sms.contact.RecordOptOut;
import vn.lantoa.sms.guard.LegalBasis;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.route.SaveRoute;
import vn.lantoa.sms.route.SomeRoute;
import vn.lantoa.sms.route.TurnRoute;
import vn.lantoa.sms.segment.MessageForm;

/** Administrators of the whole keep routes; releasers hold lists and send to them. */
@ApplicationScoped
public class GatewayScenarios implements Scenarios {
    private final Map<OrganisationId, AssetId> messages = new ConcurrentHashMap<>();

    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    PlanRelease plan;

    @Inject
    SaveRoute save;

    @Inject
    TurnRoute turn;

    @Inject
    ImportContacts importContacts;

    @Inject
    EmptyContactList empty;

    @Inject
    RecordOptOut optOut;

    @Inject
    PlaceMailing place;

    @Inject
    CancelMailing cancel;

    @Inject
    Clock clock;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        var releasers = Caller.holding(Role.RELEASER);
        return List.of(
                Scenario.of(SaveRoute.class, administrators, by -> () -> route(by)),
                Scenario.of(TurnRoute.class, administrators, by -> {
                    var route = route(Actor.SYSTEM);
                    return () -> turn.call(route, false, by);
                }),
                Scenario.of(ImportContacts.class, releasers, by -> () -> list(scene, by)),
                Scenario.of(EmptyContactList.class, releasers, by -> {
                    var list = list(scene, Actor.SYSTEM);
                    return () -> empty.call(list, by);
                }),
                Scenario.of(RecordOptOut.class, releasersAnywhere(), by -> () -> optOut.call("0912345678", by)),
                Scenario.hiding(PlaceMailing.class, releasers, by -> {
                    var command = command(scene, by);
                    return () -> place.call(command);
                }),
                Scenario.of(CancelMailing.class, releasers, by -> {
                    var mailing = place.call(command(scene, Actor.SYSTEM));
                    return () -> cancel.call(mailing, by);
                }));
    }

    private static Set<Caller> releasersAnywhere() {
        var callers = EnumSet.copyOf(Caller.holding(Role.RELEASER));
        callers.add(Caller.OUTSIDER);
        return callers;
    }

    private RouteId route(Actor by) {
        var settings = SomeRoute.to("tuyến " + UUID.randomUUID(), 2775, 10);
        return save.call(new SaveRoute.Command(null, settings, new Secret("matkhau"), by));
    }

    private ContactListId list(Scene scene, Actor by) {
        return importContacts.call(new ImportContacts.Command(
                scene.organisation(),
                "Người đăng ký",
                new ContactList.Ground(LegalBasis.CONSENT, "Phiếu đăng ký"),
                "0912 345 678\n+84 987 654 321\n",
                clock.instant().plus(Duration.ofDays(30)),
                by));
    }

    private PlaceMailing.Command command(Scene scene, Actor by) {
        var message = messages.computeIfAbsent(scene.organisation(), this::released);
        var now = clock.instant();
        var wish = new MailingWish(
                list(scene, Actor.SYSTEM),
                route(Actor.SYSTEM),
                null,
                MessageClass.NOTICE,
                now,
                now.plus(Duration.ofDays(2)));
        return new PlaceMailing.Command(message, MessageForm.UNMARKED, wish, null, by);
    }

    private AssetId released(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        var approver = hub.officer(organisation, Role.APPROVER);
        var message = hub.message(organisation, maker);
        var version = hub.ready(message, maker, "[TB] tin " + UUID.randomUUID());
        var submission = submit.call(new SubmitCommand(version, "", maker));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        plan.call(new PlanCommand(version, Reach.INTERNAL, WindowWish.NOW, Actor.SYSTEM));
        return message.id();
    }
}
