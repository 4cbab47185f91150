package vn.lantoa.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.VersionId;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.readiness.Hole;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.ItemView;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.step.CampaignStep;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.campaign.template.Phase;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.release.SeededHub;

/** Campaigns on the real database: items and the releases planned for them move as one. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(60);

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
    ReadCampaigns read;

    @Inject
    Releases releases;

    @Inject
    ReadNotices notices;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private OrganisationId department = new OrganisationId(new UUID(0, 0));
    private Actor uploader = Actor.ANONYMOUS;
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
        uploader = hub.officer(department, Role.UPLOADER);
        releaser = hub.officer(department, Role.RELEASER);
        code = "it-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = begin.call(new BeginCampaign.Command(
                "ngay-chuyen-doi-so", code, "Ngày Chuyển đổi số quốc gia", DAY, department, releaser));
    }

    @Test
    void a_template_becomes_a_dated_campaign_in_one_step() {
        var view = view();

        assertThat(view.items()).hasSize(9).allMatch(item -> item.holes().contains(Hole.NOTHING_ATTACHED));
        assertThat(view.items().get(0).facts().window().startsAt())
                .isEqualTo(DAY.minusDays(21).atTime(8, 0));
        assertThat(read.list(releaser))
                .anyMatch(line -> line.code().equals(code) && line.counts().all() == 9);
        assertRejected(
                () -> begin.call(new BeginCampaign.Command("mot-lan", code, "Lần nữa", DAY, department, releaser)),
                "code taken");
    }

    @Test
    void what_is_attached_and_scheduled_is_a_release_for_that_time_and_that_version() {
        var asset = hub.asset(department, uploader);
        var item = scheduled(asset);
        hub.ready(asset, uploader, "phiên bản sau " + item);

        var release = releases.get(releaseOf(item));
        assertThat(release.state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(release.versionNumber()).isEqualTo(1);
        assertThat(release.window().dueAt())
                .isEqualTo(one(item).facts().window().begins(zone));
        assertThat(one(item).holes()).contains(Hole.NEWER_VERSION).doesNotContain(Hole.NOT_SCHEDULED);
    }

    @Test
    void a_move_takes_the_planned_release_along_and_can_be_taken_back() {
        var item = scheduled(hub.asset(department, uploader));
        var before = one(item).facts().window();
        var release = releaseOf(item);
        var seen = one(item).card().seen();

        move.call(new MoveItem.Command(item, seen, before.shifted(2), releaser));
        assertThat(releases.get(release).window().dueAt())
                .isEqualTo(before.shifted(2).begins(zone));
        assertConflict(() -> move.call(new MoveItem.Command(item, seen, before, releaser)), "changed-meanwhile");

        restore.call(item, releaser);
        assertThat(releases.get(release).window().dueAt()).isEqualTo(before.begins(zone));
        assertThat(one(item).facts().window()).isEqualTo(before);
        assertConflict(() -> restore.call(item, releaser), "nothing-to-take-back");
    }

    @Test
    void what_cannot_move_leaves_the_release_where_it_was() {
        var item = scheduled(hub.asset(department, uploader));
        var before = one(item);
        var past = new LocalWindow(LocalDateTime.of(2024, 10, 10, 8, 0), null);

        assertRejected(
                () -> move.call(new MoveItem.Command(item, before.card().seen(), past, releaser)),
                "startsAt in-the-past");

        assertThat(releases.get(releaseOf(item)).window().dueAt())
                .isEqualTo(before.facts().window().begins(zone));
    }

    @Test
    void calling_off_calls_the_release_off_and_taking_that_back_plans_it_again() {
        var item = scheduled(hub.asset(department, uploader));
        var first = releaseOf(item);

        cancel.call(new CancelItem.Command(item, "Trùng lịch.", releaser));
        assertThat(releases.get(first).state()).isEqualTo(ReleaseState.CANCELLED);
        assertThat(one(item).facts().state()).isEqualTo(ItemState.CANCELLED);
        assertConflict(
                () -> cancel.call(new CancelItem.Command(item, "Lần nữa.", releaser)), "campaign-item-not-waiting");

        restore.call(item, releaser);
        assertThat(releaseOf(item)).isNotEqualTo(first);
        assertThat(releases.get(releaseOf(item)).state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(read.steps(item, releaser))
                .extracting(CampaignStep::kind)
                .startsWith(StepKind.RESTORED, StepKind.CANCELLED, StepKind.SCHEDULED, StepKind.ATTACHED);
    }

    @Test
    void the_whole_moves_or_nothing_does() {
        var item = scheduled(hub.asset(department, uploader));
        var before = one(item).facts().window();
        var release = releaseOf(item);

        shift.call(new MoveCampaign.Command(campaign, DAY.plusDays(3), releaser));
        assertThat(releases.get(release).window().dueAt())
                .isEqualTo(before.shifted(3).begins(zone));
        assertThat(view().head().anchorOn()).isEqualTo(DAY.plusDays(3));

        assertRejected(
                () -> shift.call(new MoveCampaign.Command(campaign, DAY.minusDays(59), releaser)),
                "startsAt in-the-past");
        assertThat(releases.get(release).window().dueAt())
                .isEqualTo(before.shifted(3).begins(zone));
    }

    @Test
    void what_is_late_goes_out_in_a_moment() throws InterruptedException {
        var late = new LocalWindow(
                LocalDateTime.ofInstant(clock.instant().minusSeconds(3600), zone)
                        .truncatedTo(ChronoUnit.MINUTES),
                null);
        var item = add.call(new AddItem.Command(campaign, Phase.PEAK, wish(department), late, releaser));
        attached(item, hub.asset(department, uploader));
        assertThat(one(item).holes()).contains(Hole.OVERDUE);

        schedule.call(item, releaser);

        for (int i = 0; i < 100 && one(item).facts().state() != ItemState.OUT; i++) Thread.sleep(100);
        assertThat(one(item).facts().state()).isEqualTo(ItemState.OUT);
        assertConflict(() -> cancel.call(new CancelItem.Command(item, "Muộn.", releaser)), "campaign-item-not-waiting");
    }

    @Test
    void an_agency_is_asked_says_no_with_a_reason_and_those_who_lead_are_told() throws InterruptedException {
        var agency = hub.organisation();
        var theirs = hub.officer(agency, Role.UPLOADER);
        var item = view().items().get(0).facts().id();
        change.call(new ChangeItem.Command(item, one(item).card().seen(), wish(agency), releaser));
        assertThat(one(item).holes()).contains(Hole.NOT_ANSWERED);
        awaitNotice(theirs, NoticeKind.CAMPAIGN_ASKED);

        assertRejected(() -> answer.call(new AnswerAssignment.Command(item, false, " ", theirs)), "note missing");
        answer.call(new AnswerAssignment.Command(item, false, "Không có người dịch.", theirs));

        assertThat(one(item).holes()).contains(Hole.DECLINED).doesNotContain(Hole.NOT_ANSWERED);
        awaitNotice(releaser, NoticeKind.CAMPAIGN_ANSWERED);
        assertConflict(
                () -> answer.call(new AnswerAssignment.Command(item, true, "", theirs)), "assignment-cannot-become");
    }

    @Test
    void to_lead_is_no_right_to_let_out_what_others_have_made() {
        var agency = hub.organisation();
        var theirs = hub.officer(agency, Role.UPLOADER);
        var theirReleaser = hub.officer(agency, Role.RELEASER);
        var item = add.call(new AddItem.Command(campaign, Phase.PEAK, wish(agency), window(), releaser));
        var asset = hub.asset(agency, theirs);
        approved(asset, hub.officer(agency, Role.APPROVER), theirs);
        attach.call(new AttachVersion.Command(item, asset.id(), 0, theirs));
        assertThat(one(item).facts().progress().assignment()).isEqualTo(Assignment.SUBMITTED);

        assertThatThrownBy(() -> schedule.call(item, releaser)).isInstanceOf(Forbidden.class);
        schedule.call(item, theirReleaser);

        assertThat(one(item).facts().state()).isEqualTo(ItemState.SCHEDULED);
    }

    private CampaignItemId scheduled(Asset asset) {
        var item = add.call(new AddItem.Command(campaign, Phase.PEAK, wish(department), window(), releaser));
        attached(item, asset);
        schedule.call(item, releaser);
        return item;
    }

    private void attached(CampaignItemId item, Asset asset) {
        approved(asset, hub.officer(department, Role.APPROVER), uploader);
        attach.call(new AttachVersion.Command(item, asset.id(), 0, uploader));
    }

    private VersionId approved(Asset asset, Actor approver, Actor maker) {
        var version = hub.ready(asset, maker, "nội dung " + UUID.randomUUID());
        var submission = submit.call(new SubmitCommand(version, "", maker));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        return version;
    }

    private static ItemWish wish(OrganisationId owner) {
        var wanted = new Wanted(AssetKind.INFOGRAPHIC, "vi", "citizens");
        return new ItemWish("Infographic", wanted, Set.of(CampaignChannel.CMS_EMBED), Reach.PUBLIC, owner);
    }

    private static LocalWindow window() {
        return new LocalWindow(DAY.atTime(8, 0), DAY.plusDays(10).atTime(8, 0));
    }

    private CampaignView view() {
        return read.get(code, releaser);
    }

    private ItemView one(CampaignItemId item) {
        return view().items().stream()
                .filter(one -> one.facts().id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private ReleaseId releaseOf(CampaignItemId item) {
        return ReleaseId.parse(String.valueOf(one(item).card().release()));
    }

    private void awaitNotice(Actor officer, NoticeKind kind) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (List.copyOf(notices.call(officer)).stream().anyMatch(one -> one.kind() == kind)) return;
            Thread.sleep(100);
        }
        throw new AssertionError("no notice " + kind);
    }
}
