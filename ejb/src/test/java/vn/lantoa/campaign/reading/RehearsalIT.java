package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.PlanAction;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.campaign.action.mailing.ScheduledMailing;
import vn.lantoa.campaign.plan.AttachVersion;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.CampaignScene;
import vn.lantoa.campaign.plan.ItemSpec;
import vn.lantoa.campaign.plan.ScheduleItem;
import vn.lantoa.campaign.plan.Wanted;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.gateway.MailingQueries;
import vn.lantoa.sms.gateway.SomeMailing;
import vn.lantoa.sms.order.MessageForm;

/** A rehearsal on the real database, which stays unchanged; the planned message then goes to its list. */
@ExtendWith(ArquillianExtension.class)
class RehearsalIT {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);

    @Inject
    CampaignScene scene;

    @Inject
    LetOut letOut;

    @Inject
    SomeMailing some;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    PlanAction plan;

    @Inject
    RehearseCampaign rehearse;

    @Inject
    MailingQueries mailings;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        scene.begin("mot-lan", DAY);
    }

    @Test
    void reports_only_routes_that_are_too_slow_for_their_window() {
        var narrow = new LocalWindow(DAY.atTime(8, 0), DAY.atTime(8, 0, 1));
        var wide = new LocalWindow(DAY.atTime(9, 0), DAY.atTime(21, 0));
        var slow = message(narrow, approved());
        var quick = message(wide, approved());
        planMailing(slow);
        planMailing(quick);
        schedule.call(slow, scene.releaser());
        schedule.call(quick, scene.releaser());
        var before = scene.view();

        var report = rehearse.call(scene.campaign(), scene.releaser());

        assertThat(scene.one(slow).issues()).containsExactly(ReadinessIssue.ROUTE_TOO_SLOW);
        assertThat(scene.one(quick).issues()).isEmpty();
        assertThat(report.entries())
                .filteredOn(entry -> entry.item().equals(slow))
                .extracting(entry -> entry.what())
                .contains(RehearsalEvent.FAULT, RehearsalEvent.OUT, RehearsalEvent.SENT);
        assertThat(report.entries())
                .filteredOn(entry -> entry.item().equals(quick))
                .extracting(entry -> entry.issue())
                .containsOnlyNulls();
        assertThat(rehearse.list(before)).containsExactly(report);
        assertThat(scene.view()).isEqualTo(before);
    }

    @Test
    void a_planned_mailing_is_sent_when_its_message_is_released() throws InterruptedException {
        var asset = approved();
        var item = message(scene.late(), asset);
        planMailing(item);

        schedule.call(item, scene.releaser());

        for (int i = 0; i < 200 && mailings.list(scene.releaser()).isEmpty(); i++) Thread.sleep(100);
        assertThat(mailings.list(scene.releaser())).singleElement().satisfies(mailing -> {
            assertThat(mailing.message().asset()).isEqualTo(asset.id());
            assertThat(mailing.progress().messages()).isEqualTo(1500);
        });
    }

    /** Plans a mailing to more numbers than the route can send to per second. */
    private void planMailing(CampaignItemId item) {
        var numbers = new StringBuilder();
        for (int i = 0; i < 1500; i++)
            numbers.append("09").append(10_000_000 + i).append('\n');
        var list = some.list(scene.agency(), numbers.toString(), scene.releaser());
        var mailing = new ScheduledMailing(list, some.route(Actor.SYSTEM), MessageForm.UNMARKED, MessageClass.NOTICE);
        plan.call(new PlanAction.Command(item, mailing, null, scene.releaser()));
    }

    private CampaignItemId message(LocalWindow window, Asset asset) {
        var spec = new ItemSpec(
                "Tin nhắn",
                new Wanted(AssetKind.SMS_TEXT, "vi", ""),
                Set.of(CampaignChannel.SMS),
                Reach.PUBLIC,
                scene.agency());
        var item = scene.add(spec, window);
        attach.call(item, asset.id(), 0, scene.releaser());
        return item;
    }

    private Asset approved() {
        return letOut.approvedMessage(scene.team(), "[TB] Nop ho so tai nha " + UUID.randomUUID());
    }
}
