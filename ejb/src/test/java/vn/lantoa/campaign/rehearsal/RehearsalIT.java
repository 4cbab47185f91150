package vn.lantoa.campaign.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.mailing.PlanMailing;
import vn.lantoa.campaign.mailing.PlannedMailing;
import vn.lantoa.campaign.plan.AddItem;
import vn.lantoa.campaign.plan.AttachVersion;
import vn.lantoa.campaign.plan.BeginCampaign;
import vn.lantoa.campaign.plan.ItemWish;
import vn.lantoa.campaign.plan.ScheduleItem;
import vn.lantoa.campaign.readiness.Hole;
import vn.lantoa.campaign.reading.ItemView;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.campaign.template.Phase;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.mailing.MailingDesk;
import vn.lantoa.sms.mailing.SomeMailing;
import vn.lantoa.sms.segment.MessageForm;

/** A campaign is rehearsed on the real database, which stays as it is; and the message that is planned goes to its list. */
@ExtendWith(ArquillianExtension.class)
class RehearsalIT {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);

    @Inject
    SeededHub hub;

    @Inject
    SomeMailing some;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    BeginCampaign begin;

    @Inject
    AddItem add;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    PlanMailing plan;

    @Inject
    RehearseCampaign rehearse;

    @Inject
    ReadCampaigns read;

    @Inject
    MailingDesk mailings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private OrganisationId department = new OrganisationId(new UUID(0, 0));
    private Actor releaser = Actor.ANONYMOUS;
    private String code = "";
    private CampaignId campaign = new CampaignId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        department = hub.organisation();
        releaser = hub.officer(department, Role.RELEASER);
        code = "dt-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = begin.call(new BeginCampaign.Command("mot-lan", code, "Diễn tập", DAY, department, releaser));
    }

    @Test
    void a_route_that_is_too_slow_for_its_window_is_named_and_one_that_is_not_is_not() {
        var narrow = new LocalWindow(DAY.atTime(8, 0), DAY.atTime(8, 0, 1));
        var wide = new LocalWindow(DAY.atTime(9, 0), DAY.atTime(21, 0));
        var slow = message(narrow, message());
        var quick = message(wide, message());
        planMailing(slow);
        planMailing(quick);
        schedule.call(slow, releaser);
        schedule.call(quick, releaser);
        var before = read.get(code, releaser);

        var report = rehearse.call(campaign, releaser);

        assertThat(one(slow).holes()).containsExactly(Hole.ROUTE_TOO_SLOW);
        assertThat(one(quick).holes()).isEmpty();
        assertThat(report.entries())
                .filteredOn(entry -> entry.line().item().equals(slow))
                .extracting(entry -> entry.line().what())
                .contains(RehearsalLine.What.FAULT, RehearsalLine.What.OUT, RehearsalLine.What.SENT);
        assertThat(report.entries())
                .filteredOn(entry -> entry.line().item().equals(quick))
                .extracting(entry -> entry.line().hole())
                .containsOnlyNulls();
        assertThat(rehearse.list(before)).containsExactly(report);
        assertThat(read.get(code, releaser)).isEqualTo(before);
    }

    @Test
    void what_is_planned_for_a_list_is_sent_when_the_message_is_out() throws InterruptedException {
        var late = new LocalWindow(
                LocalDateTime.ofInstant(clock.instant().minusSeconds(3600), zone)
                        .truncatedTo(ChronoUnit.MINUTES),
                null);
        var asset = message();
        var item = message(late, asset);
        planMailing(item);

        schedule.call(item, releaser);

        for (int i = 0; i < 200 && mailings.list(releaser).isEmpty(); i++) Thread.sleep(100);
        assertThat(mailings.list(releaser)).singleElement().satisfies(mailing -> {
            assertThat(mailing.message().asset()).isEqualTo(asset.id());
            assertThat(mailing.progress().messages()).isEqualTo(1500);
        });
    }

    /** To more numbers than the route can send to in a second. */
    private void planMailing(CampaignItemId item) {
        var numbers = new StringBuilder();
        for (int i = 0; i < 1500; i++)
            numbers.append("09").append(10_000_000 + i).append('\n');
        var list = some.list(department, numbers.toString(), releaser);
        var mailing = new PlannedMailing(list, some.route(Actor.SYSTEM), MessageForm.UNMARKED, MessageClass.NOTICE);
        plan.call(new PlanMailing.Command(item, mailing, releaser));
    }

    private CampaignItemId message(LocalWindow window, Asset asset) {
        var wish = new ItemWish(
                "Tin nhắn",
                new Wanted(AssetKind.SMS_TEXT, "vi", ""),
                Set.of(CampaignChannel.SMS),
                Reach.PUBLIC,
                department);
        var item = add.call(new AddItem.Command(campaign, Phase.PEAK, wish, window, releaser));
        attach.call(new AttachVersion.Command(item, asset.id(), 0, releaser));
        return item;
    }

    private Asset message() {
        var maker = hub.officer(department, Role.UPLOADER);
        var asset = hub.message(department, maker);
        var version = hub.readyMessage(asset, maker, "[TB] Nop ho so tai nha " + UUID.randomUUID());
        var submission = submit.call(new SubmitCommand(version, "", maker));
        var approver = hub.officer(department, Role.APPROVER);
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        return asset;
    }

    private ItemView one(CampaignItemId item) {
        return read.get(code, releaser).items().stream()
                .filter(one -> one.facts().id().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
