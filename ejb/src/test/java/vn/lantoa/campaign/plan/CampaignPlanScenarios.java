package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.DropAction;
import vn.lantoa.campaign.action.PlanAction;
import vn.lantoa.campaign.action.ReadActions;
import vn.lantoa.campaign.action.mailing.ScheduledMailing;
import vn.lantoa.campaign.reading.RehearseCampaign;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.gateway.SomeMailing;
import vn.lantoa.sms.order.MessageForm;

/** Releasers lead campaigns; the requested agency responds and attaches its assets. */
@ApplicationScoped
public class CampaignPlanScenarios implements Scenarios {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(40);
    private static final LocalWindow WINDOW = new LocalWindow(DAY.atTime(8, 0), null);

    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    BeginCampaign begin;

    @Inject
    AddItem add;

    @Inject
    ChangeItem change;

    @Inject
    MoveItem move;

    @Inject
    MoveCampaign shift;

    @Inject
    CancelItem cancel;

    @Inject
    RestoreItem restore;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    AnswerAssignment answer;

    @Inject
    RehearseCampaign rehearse;

    @Inject
    PlanAction planAction;

    @Inject
    DropAction dropAction;

    @Inject
    ReadActions readActions;

    @Inject
    SomeMailing some;

    @Inject
    Campaigns campaigns;

    @Override
    public List<Scenario> list(Scene scene) {
        var leaders = Caller.holding(Role.RELEASER);
        var makers = Caller.holding(Role.RELEASER, Role.UPLOADER);
        var officers = EnumSet.copyOf(Caller.officers());
        officers.add(Caller.SYSTEM);
        var organisation = scene.organisation();
        return List.of(
                Scenario.of(BeginCampaign.class, leaders, by -> () -> begin.call(beginning(organisation, by))),
                Scenario.of(AddItem.class, leaders, by -> {
                    var campaign = begun(organisation);
                    return () -> add.call(adding(campaign, organisation, by));
                }),
                Scenario.of(ChangeItem.class, leaders, Scenario.untilDone(() -> {
                    var item = item(organisation);
                    return by -> change.call(item, seen(item), spec(organisation), by);
                })),
                Scenario.of(MoveItem.class, leaders, Scenario.untilDone(() -> {
                    var item = item(organisation);
                    return by -> move.call(item, seen(item), WINDOW.shifted(1), by);
                })),
                Scenario.of(MoveCampaign.class, leaders, by -> {
                    var campaign = begun(organisation);
                    return () -> shift.call(campaign, DAY.plusDays(1), by);
                }),
                Scenario.of(CancelItem.class, leaders, Scenario.untilDone(() -> {
                    var item = item(organisation);
                    return by -> cancel.call(item, "Thử.", by);
                })),
                Scenario.of(RestoreItem.class, leaders, Scenario.untilDone(() -> {
                    var item = item(organisation);
                    cancel.call(item, "Thử.", Actor.SYSTEM);
                    return by -> restore.call(item, by);
                })),
                Scenario.of(AttachVersion.class, makers, Scenario.untilDone(() -> {
                    var item = item(organisation);
                    var asset = approved(organisation);
                    return by -> attach.call(item, asset.id(), 0, by);
                })),
                Scenario.of(ScheduleItem.class, leaders, Scenario.untilDone(() -> {
                    var item = item(organisation);
                    var asset = approved(organisation);
                    attach.call(item, asset.id(), 0, Actor.SYSTEM);
                    return by -> schedule.call(item, by);
                })),
                Scenario.of(RehearseCampaign.class, leaders, by -> {
                    var campaign = begun(organisation);
                    return () -> rehearse.call(campaign, by);
                }),
                Scenario.of(PlanAction.class, leaders, Scenario.untilDone(() -> {
                    var item = message(organisation);
                    var action = mailing(organisation);
                    return by -> planAction.call(new PlanAction.Command(item, action, null, by));
                })),
                Scenario.of(DropAction.class, leaders, Scenario.untilDone(() -> {
                    var item = message(organisation);
                    var action =
                            planAction.call(new PlanAction.Command(item, mailing(organisation), null, Actor.SYSTEM));
                    return by -> dropAction.call(item, action, by);
                })),
                Scenario.of(ReadActions.class, officers, by -> {
                    var item = message(organisation);
                    return () -> readActions.call(item, by);
                }),
                Scenario.of(AnswerAssignment.class, makers, Scenario.untilDone(() -> {
                    var campaign = begun(hub.organisation());
                    var item = add.call(adding(campaign, organisation, Actor.SYSTEM));
                    return by -> answer.call(item, true, "", by);
                })));
    }

    private BeginCampaign.Command beginning(OrganisationId organisation, Actor by) {
        var code = "vai-" + UUID.randomUUID();
        return new BeginCampaign.Command("mot-lan", code, "Thử vai", DAY, organisation, by);
    }

    private CampaignId begun(OrganisationId organisation) {
        return begin.call(beginning(organisation, Actor.SYSTEM));
    }

    private CampaignItemId item(OrganisationId organisation) {
        return add.call(adding(begun(organisation), organisation, Actor.SYSTEM));
    }

    private ScheduledMailing mailing(OrganisationId organisation) {
        var list = some.list(organisation, "0912345678", Actor.SYSTEM);
        return new ScheduledMailing(list, some.route(Actor.SYSTEM), MessageForm.UNMARKED, MessageClass.NOTICE);
    }

    private CampaignItemId message(OrganisationId owner) {
        var spec = new ItemSpec(
                "Tin thử", new Wanted(AssetKind.SMS_TEXT, "vi", ""), Set.of(CampaignChannel.SMS), Reach.PUBLIC, owner);
        return add.call(new AddItem.Command(begun(owner), Phase.PEAK, spec, WINDOW, Actor.SYSTEM));
    }

    private static AddItem.Command adding(CampaignId campaign, OrganisationId owner, Actor by) {
        return new AddItem.Command(campaign, Phase.PEAK, spec(owner), WINDOW, by);
    }

    private long seen(CampaignItemId item) {
        return campaigns.item(item).lockVersion();
    }

    private Asset approved(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        var asset = hub.asset(organisation, maker);
        var version = hub.ready(asset, maker, "vai " + UUID.randomUUID());
        var submission = submit.call(new SubmitCommand(version, "", maker));
        var approver = hub.officer(organisation, Role.APPROVER);
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        return asset;
    }

    private static ItemSpec spec(OrganisationId owner) {
        return new ItemSpec("Việc thử", new Wanted(null, "", ""), Set.of(CampaignChannel.SOCIAL), Reach.PUBLIC, owner);
    }
}
