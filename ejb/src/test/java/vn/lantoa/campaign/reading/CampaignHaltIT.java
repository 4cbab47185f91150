package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.AttachVersion;
import vn.lantoa.campaign.plan.CampaignScene;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.campaign.plan.RestoreItem;
import vn.lantoa.campaign.plan.ScheduleItem;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.SeededHub;

/** Campaigns on the real database: pausing, resuming, stopping and restoring. */
@ExtendWith(ArquillianExtension.class)
class CampaignHaltIT {
    @Inject
    CampaignScene scene;

    @Inject
    SeededHub hub;

    @Inject
    LetOut letOut;

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
    ReadLive live;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        scene.begin("mot-lan", scene.today().plusDays(60));
    }

    @Test
    void items_due_during_a_pause_are_published_late_afterwards() throws InterruptedException {
        pause.call(scene.campaign(), "Chờ ý kiến.", scene.releaser());
        var item = scene.scheduled(scene.late(), scene.approved());

        Thread.sleep(2500);
        assertThat(scene.stateOf(item)).isEqualTo(ReleaseState.PLANNED);
        assertThat(seen(item)).isEqualTo(LiveState.HELD);
        scene.awaitNotice(scene.uploader(), NoticeKind.CAMPAIGN_PAUSED);
        assertConflict(() -> pause.call(scene.campaign(), "Lần nữa.", scene.releaser()), "campaign-cannot-become");

        resume.call(scene.campaign(), scene.releaser());
        scene.await(item, ReleaseState.PUBLISHED);
    }

    @Test
    void a_stop_cancels_waiting_items_recalls_published_ones_and_can_be_undone() throws InterruptedException {
        var out = scene.scheduled(scene.late(), scene.approved());
        var waiting = scene.scheduled(new LocalWindow(scene.now().plusDays(3), null), scene.approved());
        scene.await(out, ReleaseState.PUBLISHED);
        assertRejected(
                () -> stop.call(new StopCampaign.Command(scene.campaign(), " ", true, "", scene.releaser())),
                "reason missing",
                "explanation missing");

        var stopped = stop.call(new StopCampaign.Command(
                scene.campaign(), "Thông tin sai.", true, "Nội dung có sai sót.", scene.releaser()));

        assertThat(stopped.recalled()).isEqualTo(1);
        assertThat(scene.stateOf(out)).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(scene.stateOf(waiting)).isEqualTo(ReleaseState.CANCELLED);
        assertThat(seen(out)).isEqualTo(LiveState.TAKEN_BACK);
        assertConflict(() -> restore.call(waiting, scene.releaser()), "campaign-stopped");
        scene.awaitNotice(scene.uploader(), NoticeKind.CAMPAIGN_STOPPED);

        resume.call(scene.campaign(), scene.releaser());
        assertThat(scene.stateOf(waiting)).isEqualTo(ReleaseState.PLANNED);
        assertThat(scene.stateOf(out)).isEqualTo(ReleaseState.WITHDRAWN);
    }

    @Test
    void only_their_own_agency_recalls_its_releases() throws InterruptedException {
        var theirs = letOut.team();
        var asset = letOut.asset(theirs);
        letOut.approved(theirs, asset);
        var item = scene.add(CampaignScene.infographic(hub.organisationOf(theirs.uploader())), scene.late());
        attach.call(item, asset.id(), 0, theirs.uploader());
        schedule.call(item, theirs.releaser());
        scene.await(item, ReleaseState.PUBLISHED);

        var stopped = stop.call(
                new StopCampaign.Command(scene.campaign(), "Thông tin sai.", true, "Có sai sót.", scene.releaser()));

        assertThat(List.of(stopped.recalled(), stopped.leftOut())).containsExactly(0, 1);
        assertThat(scene.stateOf(item)).isEqualTo(ReleaseState.PUBLISHED);
        scene.awaitNotice(theirs.releaser(), NoticeKind.CAMPAIGN_STOPPED);
    }

    private LiveState seen(CampaignItemId item) {
        var board = live.board(
                scene.code(), campaigns.item(item).window().startsAt().toLocalDate(), scene.releaser());
        var taken = board.tally().off() == 1 ? LiveState.TAKEN_BACK : LiveState.NOT_PLANNED;
        return board.shown().next().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .map(one -> one.state())
                .orElse(taken);
    }
}
