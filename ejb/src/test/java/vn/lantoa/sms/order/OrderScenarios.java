package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;
import vn.lantoa.sms.contact.MessageClass;

/** Releasers order and record a company's reports; the company reports on its own orders only. */
@ApplicationScoped
public class OrderScenarios implements Scenarios {
    private final Map<OrganisationId, PartnerId> partners = new ConcurrentHashMap<>();
    private final Map<OrganisationId, AssetId> messages = new ConcurrentHashMap<>();

    @Inject
    SeededHub hub;

    @Inject
    RegisterPartner register;

    @Inject
    SetOutlets outlets;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    PlanRelease plan;

    @Inject
    PlaceOrder place;

    @Inject
    MoveOrder move;

    @Inject
    ReportTotals report;

    @Inject
    Clock clock;

    @Override
    public List<Scenario> list(Scene scene) {
        var releasers = Caller.holding(Role.RELEASER);
        return List.of(
                Scenario.hiding(PlaceOrder.class, releasers, by -> {
                    var command = command(scene, by);
                    return () -> place.call(command);
                }),
                Scenario.hiding(MoveOrder.class, releasers, by -> {
                    var order = place.call(command(scene, Actor.SYSTEM));
                    return () -> move.call(new MoveOrder.Command(order, OrderState.ACCEPTED, "", by));
                }),
                Scenario.hiding(ReportTotals.class, releasers, by -> {
                    var order = place.call(command(scene, Actor.SYSTEM));
                    for (var next : List.of(OrderState.ACCEPTED, OrderState.RUNNING))
                        move.call(new MoveOrder.Command(order, next, "", Actor.SYSTEM));
                    return () -> report.call(order, new OrderTotals(5, 1, 0, Map.of("blocked", 1L)), by);
                }));
    }

    private PlaceOrder.Command command(Scene scene, Actor by) {
        var partner = partners.computeIfAbsent(scene.organisation(), one -> company());
        var message = messages.computeIfAbsent(scene.organisation(), this::released);
        var now = clock.instant();
        var spec = new OrderSpec(
                "UBNDTINH", List.of("xa-tan-an"), "", MessageClass.NOTICE, now, now.plus(Duration.ofDays(2)), 10);
        return new PlaceOrder.Command(
                message, MessageForm.UNMARKED, partner, spec, UUID.randomUUID().toString(), by);
    }

    private PartnerId company() {
        var company = register.call(Actor.SYSTEM, hub.organisation());
        outlets.call(Actor.SYSTEM, company, Set.of(Outlet.SMS));
        return company;
    }

    private AssetId released(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        var approver = hub.officer(organisation, Role.APPROVER);
        var message = hub.message(organisation, maker);
        var version = hub.ready(message, maker, "tin " + UUID.randomUUID());
        var submission = submit.call(new SubmitCommand(version, "", maker));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        plan.call(new PlanCommand(version, Reach.PUBLIC, WindowRequest.NOW, Actor.SYSTEM));
        return message.id();
    }
}
