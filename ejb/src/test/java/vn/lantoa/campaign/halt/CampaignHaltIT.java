package vn.lantoa.campaign.halt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.live.LiveState;
import vn.lantoa.campaign.live.ReadLive;
import vn.lantoa.campaign.plan.AddItem;
import vn.lantoa.campaign.plan.AttachVersion;
import vn.lantoa.campaign.plan.BeginCampaign;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.campaign.plan.ItemWish;
import vn.lantoa.campaign.plan.RestoreItem;
import vn.lantoa.campaign.plan.ScheduleItem;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.campaign.template.Phase;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.release.SeededHub;

/** Whole campaigns on the real database: they wait, go on, stop and come back. */
@ExtendWith(ArquillianExtension.class)
class CampaignHaltIT {
    @Inject
    SeededHub hub;

    @Inject
    LetOut letOut;

    @Inject
    BeginCampaign begin;

    @Inject
    AddItem add;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    RestoreItem restore;

    @Inject
    PauseCampaign pause;

    @Inject
    ResumeCampaign resume;

    @Inject
    StopCampaign stop;

    @Inject
    Campaigns campaigns;

    @Inject
    Releases releases;

    @Inject
    ReadLive live;

    @Inject
    ReadNotices notices;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private LetOut.Desk desk = new LetOut.Desk(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private CampaignId campaign = new CampaignId(new UUID(0, 0));
    private String code = "";

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        desk = letOut.desk();
        code = "it-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = begin.call(new BeginCampaign.Command(
                "mot-lan",
                code,
                "Chiến dịch",
                today().plusDays(60),
                hub.organisationOf(desk.releaser()),
                desk.releaser()));
    }

    @Test
    void what_is_due_during_a_pause_waits_and_comes_out_late_when_it_goes_on() throws InterruptedException {
        pause.call(new PauseCampaign.Command(campaign, "Chờ ý kiến.", desk.releaser()));
        var item = scheduled(-3600);

        Thread.sleep(2500);
        assertThat(state(item)).isEqualTo(ReleaseState.PLANNED);
        assertThat(seen(item)).isEqualTo(LiveState.HELD);
        awaitNotice(desk.uploader(), NoticeKind.CAMPAIGN_PAUSED);
        assertConflict(
                () -> pause.call(new PauseCampaign.Command(campaign, "Lần nữa.", desk.releaser())),
                "campaign-cannot-become");

        resume.call(campaign, desk.releaser());
        await(item, ReleaseState.PUBLISHED);
    }

    @Test
    void a_stop_calls_off_what_waits_recalls_what_is_out_and_can_be_taken_back() throws InterruptedException {
        var out = scheduled(-3600);
        var waiting = scheduled(3 * 24 * 3600);
        await(out, ReleaseState.PUBLISHED);
        assertRejected(
                () -> stop.call(new StopCampaign.Command(campaign, " ", true, "", desk.releaser())),
                "reason missing",
                "explanation missing");

        var stopped = stop.call(
                new StopCampaign.Command(campaign, "Thông tin sai.", true, "Nội dung có sai sót.", desk.releaser()));

        assertThat(stopped.recalled()).isEqualTo(1);
        assertThat(state(out)).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(state(waiting)).isEqualTo(ReleaseState.CANCELLED);
        assertThat(seen(out)).isEqualTo(LiveState.TAKEN_BACK);
        assertConflict(() -> restore.call(waiting, desk.releaser()), "campaign-stopped");
        awaitNotice(desk.uploader(), NoticeKind.CAMPAIGN_STOPPED);

        resume.call(campaign, desk.releaser());
        assertThat(state(waiting)).isEqualTo(ReleaseState.PLANNED);
        assertThat(state(out)).isEqualTo(ReleaseState.WITHDRAWN);
    }

    @Test
    void what_other_agencies_let_out_stays_theirs_to_recall() throws InterruptedException {
        var theirs = letOut.desk();
        var asset = letOut.asset(theirs);
        letOut.approved(theirs, asset);
        var item = add.call(new AddItem.Command(
                campaign, Phase.PEAK, wish(hub.organisationOf(theirs.uploader())), window(-3600), desk.releaser()));
        attach.call(new AttachVersion.Command(item, asset.id(), 0, theirs.uploader()));
        schedule.call(item, theirs.releaser());
        await(item, ReleaseState.PUBLISHED);

        var stopped =
                stop.call(new StopCampaign.Command(campaign, "Thông tin sai.", true, "Có sai sót.", desk.releaser()));

        assertThat(List.of(stopped.recalled(), stopped.leftOut())).containsExactly(0, 1);
        assertThat(state(item)).isEqualTo(ReleaseState.PUBLISHED);
        awaitNotice(theirs.releaser(), NoticeKind.CAMPAIGN_STOPPED);
    }

    private CampaignItemId scheduled(long secondsFromNow) {
        var asset = letOut.asset(desk);
        letOut.approved(desk, asset);
        var owner = hub.organisationOf(desk.uploader());
        var item = add.call(
                new AddItem.Command(campaign, Phase.PEAK, wish(owner), window(secondsFromNow), desk.releaser()));
        attach.call(new AttachVersion.Command(item, asset.id(), 0, desk.uploader()));
        schedule.call(item, desk.releaser());
        return item;
    }

    private LocalWindow window(long secondsFromNow) {
        return new LocalWindow(LocalDateTime.ofInstant(clock.instant().plusSeconds(secondsFromNow), zone), null);
    }

    private static ItemWish wish(vn.lantoa.organisation.OrganisationId owner) {
        var wanted = new Wanted(AssetKind.INFOGRAPHIC, "vi", "citizens");
        return new ItemWish("Infographic", wanted, Set.of(CampaignChannel.CMS_EMBED), Reach.PUBLIC, owner);
    }

    private ReleaseState state(CampaignItemId item) {
        return releases.get(campaigns.item(item).findRelease().orElseThrow()).state();
    }

    private LiveState seen(CampaignItemId item) {
        var board = live.board(code, campaigns.item(item).window().startsAt().toLocalDate(), desk.releaser());
        var taken = board.tally().off() == 1 ? LiveState.TAKEN_BACK : LiveState.NOT_PLANNED;
        return board.next().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .map(one -> one.state())
                .orElse(taken);
    }

    private void await(CampaignItemId item, ReleaseState state) throws InterruptedException {
        for (int i = 0; i < 200 && state(item) != state; i++) Thread.sleep(100);
        assertThat(state(item)).isEqualTo(state);
    }

    private void awaitNotice(Actor officer, NoticeKind kind) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (List.copyOf(notices.call(officer)).stream().anyMatch(one -> one.kind() == kind)) return;
            Thread.sleep(100);
        }
        throw new AssertionError("no notice " + kind);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
