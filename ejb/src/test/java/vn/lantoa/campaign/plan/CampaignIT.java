package vn.lantoa.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.campaign.CampaignStep;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.release.SeededHub;

/** Campaigns on the real database: items and their planned releases move together. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(60);
    private static final LocalWindow WINDOW =
            new LocalWindow(DAY.atTime(8, 0), DAY.plusDays(10).atTime(8, 0));

    @Inject
    CampaignScene scene;

    @Inject
    SeededHub hub;

    @Inject
    LetOut letOut;

    @Inject
    BeginCampaign begin;

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
    ReadCampaigns read;

    @Inject
    Releases releases;

    @Inject
    ZoneId zone;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        scene.begin("ngay-chuyen-doi-so", DAY);
    }

    @Test
    void a_template_becomes_a_dated_campaign_in_one_step() {
        var view = scene.view();

        assertThat(view.items()).hasSize(9).allMatch(item -> item.issues().contains(ReadinessIssue.NOTHING_ATTACHED));
        assertThat(view.items().get(0).facts().window().startsAt())
                .isEqualTo(DAY.minusDays(21).atTime(8, 0));
        assertThat(read.list(scene.releaser()))
                .anyMatch(line ->
                        line.code().equals(scene.code()) && line.counts().all() == 9);
        assertRejected(
                () -> begin.call(new BeginCampaign.Command(
                        "mot-lan", scene.code(), "Lần nữa", DAY, scene.agency(), scene.releaser())),
                "code taken");
    }

    @Test
    void scheduling_an_attached_version_plans_its_release() {
        var asset = scene.approved();
        var item = scene.scheduled(WINDOW, asset);
        hub.ready(asset, scene.uploader(), "phiên bản sau " + item);

        var release = releases.get(scene.releaseOf(item));
        assertThat(release.state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(release.versionNumber()).isEqualTo(1);
        assertThat(release.window().dueAt())
                .isEqualTo(scene.one(item).facts().window().begins(zone));
        assertThat(scene.one(item).issues())
                .contains(ReadinessIssue.NEWER_VERSION)
                .doesNotContain(ReadinessIssue.NOT_SCHEDULED);
    }

    @Test
    void a_move_includes_the_planned_release_and_can_be_undone() {
        var item = scene.scheduled(WINDOW, scene.approved());
        var before = scene.one(item).facts().window();
        var release = scene.releaseOf(item);
        var seen = scene.one(item).card().seen();

        move.call(item, seen, before.shifted(2), scene.releaser());
        assertThat(releases.get(release).window().dueAt())
                .isEqualTo(before.shifted(2).begins(zone));
        assertConflict(() -> move.call(item, seen, before, scene.releaser()), "changed-meanwhile");

        restore.call(item, scene.releaser());
        assertThat(releases.get(release).window().dueAt()).isEqualTo(before.begins(zone));
        assertThat(scene.one(item).facts().window()).isEqualTo(before);
        assertConflict(() -> restore.call(item, scene.releaser()), "nothing-to-take-back");
    }

    @Test
    void a_rejected_move_leaves_the_release_unchanged() {
        var item = scene.scheduled(WINDOW, scene.approved());
        var before = scene.one(item);
        var past = new LocalWindow(LocalDateTime.of(2024, 10, 10, 8, 0), null);

        assertRejected(() -> move.call(item, before.card().seen(), past, scene.releaser()), "startsAt in-the-past");

        assertThat(releases.get(scene.releaseOf(item)).window().dueAt())
                .isEqualTo(before.facts().window().begins(zone));
    }

    @Test
    void cancelling_an_item_cancels_its_release_and_undo_plans_it_again() {
        var item = scene.scheduled(WINDOW, scene.approved());
        var first = scene.releaseOf(item);

        cancel.call(item, "Trùng lịch.", scene.releaser());
        assertThat(releases.get(first).state()).isEqualTo(ReleaseState.CANCELLED);
        assertThat(scene.one(item).facts().state()).isEqualTo(ItemState.CANCELLED);
        assertConflict(() -> cancel.call(item, "Lần nữa.", scene.releaser()), "campaign-item-not-waiting");

        restore.call(item, scene.releaser());
        assertThat(scene.releaseOf(item)).isNotEqualTo(first);
        assertThat(releases.get(scene.releaseOf(item)).state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(read.steps(item, scene.releaser()))
                .extracting(CampaignStep::kind)
                .startsWith(StepKind.RESTORED, StepKind.CANCELLED, StepKind.SCHEDULED, StepKind.ATTACHED);
    }

    @Test
    void a_campaign_moves_completely_or_not_at_all() {
        var item = scene.scheduled(WINDOW, scene.approved());
        var before = scene.one(item).facts().window();
        var release = scene.releaseOf(item);

        shift.call(scene.campaign(), DAY.plusDays(3), scene.releaser());
        assertThat(releases.get(release).window().dueAt())
                .isEqualTo(before.shifted(3).begins(zone));
        assertThat(scene.view().head().anchorOn()).isEqualTo(DAY.plusDays(3));

        assertRejected(() -> shift.call(scene.campaign(), DAY.minusDays(59), scene.releaser()), "startsAt in-the-past");
        assertThat(releases.get(release).window().dueAt())
                .isEqualTo(before.shifted(3).begins(zone));
    }

    @Test
    void overdue_items_are_published_soon() throws InterruptedException {
        var item = scene.attached(scene.late(), scene.approved());
        assertThat(scene.one(item).issues()).contains(ReadinessIssue.OVERDUE);

        schedule.call(item, scene.releaser());

        for (int i = 0; i < 100 && scene.one(item).facts().state() != ItemState.OUT; i++) Thread.sleep(100);
        assertThat(scene.one(item).facts().state()).isEqualTo(ItemState.OUT);
        assertConflict(() -> cancel.call(item, "Muộn.", scene.releaser()), "campaign-item-not-waiting");
    }

    @Test
    void an_agency_declines_an_item_with_a_reason_and_the_leaders_are_notified() throws InterruptedException {
        var agency = hub.organisation();
        var theirs = hub.officer(agency, Role.UPLOADER);
        var item = scene.view().items().get(0).facts().id();
        change.call(item, scene.one(item).card().seen(), CampaignScene.infographic(agency), scene.releaser());
        assertThat(scene.one(item).issues()).contains(ReadinessIssue.NOT_ANSWERED);
        scene.awaitNotice(theirs, NoticeKind.CAMPAIGN_ASKED);

        assertRejected(() -> answer.call(item, false, " ", theirs), "note missing");
        answer.call(item, false, "Không có người dịch.", theirs);

        assertThat(scene.one(item).issues())
                .contains(ReadinessIssue.DECLINED)
                .doesNotContain(ReadinessIssue.NOT_ANSWERED);
        scene.awaitNotice(scene.releaser(), NoticeKind.CAMPAIGN_ANSWERED);
        assertConflict(() -> answer.call(item, true, "", theirs), "assignment-cannot-become");
    }

    @Test
    void leading_a_campaign_does_not_allow_releasing_other_agencies_assets() {
        var theirs = letOut.team();
        var agency = hub.organisationOf(theirs.uploader());
        var item = scene.add(CampaignScene.infographic(agency), WINDOW);
        var asset = letOut.asset(theirs);
        letOut.approved(theirs, asset);
        attach.call(item, asset.id(), 0, theirs.uploader());
        assertThat(scene.one(item).facts().progress().assignment()).isEqualTo(Assignment.SUBMITTED);

        assertThatThrownBy(() -> schedule.call(item, scene.releaser())).isInstanceOf(Forbidden.class);
        schedule.call(item, theirs.releaser());

        assertThat(scene.one(item).facts().state()).isEqualTo(ItemState.SCHEDULED);
    }
}
