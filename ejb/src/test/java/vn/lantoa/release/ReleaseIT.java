package vn.lantoa.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.AddComment;
import vn.lantoa.approval.CommentPlace;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.ReadComments;
import vn.lantoa.approval.ResolveComment;
import vn.lantoa.approval.Submissions;
import vn.lantoa.approval.SubmissionsContract;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeId;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Notices;
import vn.lantoa.approval.notice.NoticesContract;
import vn.lantoa.approval.route.ApprovalRoute;
import vn.lantoa.approval.route.ApprovalRoutes;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.approval.route.RoutesContract;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.AssetsContract;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.BlockedBytesContract;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.VersionsContract;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRenamed;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ChangeLog.ChangeEntry;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.release.planning.PlannedWithdrawals;
import vn.lantoa.release.planning.PublishDue;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawDue;
import vn.lantoa.release.planning.WithdrawRelease;
import vn.lantoa.release.planning.Withdrawals;
import vn.lantoa.release.planning.WithdrawalsContract;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.release.reading.ReadReady;
import vn.lantoa.rendition.Lane;
import vn.lantoa.rendition.RenditionsSettled;

/** Approval and release on the real database: mapping, locks, constraints, timers and the change log. */
@ExtendWith(ArquillianExtension.class)
class ReleaseIT
        implements ReleasesContract,
                SubmissionsContract,
                AssetsContract,
                VersionsContract,
                BlockedBytesContract,
                WithdrawalsContract,
                NoticesContract,
                RoutesContract {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    PlanRelease plan;

    @Inject
    PublishDue publish;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    PlanWithdrawal planWithdrawal;

    @Inject
    PlannedWithdrawals planned;

    @Inject
    WithdrawDue withdrawDue;

    @Inject
    EventHandler<RenditionsSettled> late;

    @Inject
    NoteRenamedOrganisation renamed;

    @Inject
    CorrectionWalk walk;

    @Inject
    Releases releases;

    @Inject
    Submissions submissions;

    @Inject
    ApprovalRoutes routes;

    @Inject
    ChangeLog log;

    @Inject
    ReadLives lives;

    @Inject
    ReadReady ready;

    @Inject
    ListAssets assets;

    @Inject
    Assets keptAssets;

    @Inject
    Versions versions;

    @Inject
    BlockedBytes blocked;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Notices notices;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Inject
    AddComment comment;

    @Inject
    ResolveComment resolve;

    @Inject
    ReadComments comments;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private OrganisationId department = new OrganisationId(new UUID(0, 0));
    private Actor uploader = Actor.ANONYMOUS;
    private Actor approver = Actor.ANONYMOUS;
    private Actor releaser = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        department = hub.organisation();
        uploader = hub.officer(department, Role.UPLOADER);
        approver = hub.officer(department, Role.APPROVER);
        releaser = hub.officer(department, Role.RELEASER);
    }

    @Override
    public Releases releases() {
        return releases;
    }

    @Override
    public ApprovalRoutes routes() {
        return routes;
    }

    @Override
    public OrganisationId scope() {
        return department;
    }

    @Override
    public UUID set(OrganisationId organisation, @Nullable AssetKind kind, RoutePlan plan) throws Exception {
        var route = new ApprovalRoute(UUID.randomUUID(), organisation, kind, plan);
        transaction.begin();
        routes.set(route, new OfficerId(approver.id()), clock.instant());
        transaction.commit();
        return route.id();
    }

    @Override
    public void drop(UUID route) throws Exception {
        transaction.begin();
        routes.remove(routes.get(route));
        transaction.commit();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public ReleaseId waiting(Instant due) {
        var version = approved(hub.asset(department, uploader), "chờ");
        return plan(version, new WindowRequest(due, null, null));
    }

    @Override
    public Submissions submissions() {
        return submissions;
    }

    @Override
    public Reviewed returnedAndWaiting() {
        var asset = hub.asset(department, uploader);
        var one = hub.ready(asset, uploader, "trả lại " + asset.id());
        var returned = submit.call(new SubmitCommand(one, "", uploader));
        decide.call(new DecideCommand(returned, Verdict.RETURN, "Thiếu giờ.", null, null, approver));
        var two = hub.ready(asset, uploader, "gửi lại " + asset.id());
        return new Reviewed(asset.id(), returned, submit.call(new SubmitCommand(two, "", uploader)));
    }

    @Override
    public Assets assets() {
        return keptAssets;
    }

    @Override
    public AssetId keptAsset() {
        return hub.asset(department, uploader).id();
    }

    @Override
    public Versions versions() {
        return versions;
    }

    @Override
    public TwoVersions twoVersions() {
        var asset = hub.asset(department, uploader);
        var first = hub.ready(asset, uploader, "một " + asset.id());
        return new TwoVersions(asset.id(), first, hub.ready(asset, uploader, "hai " + asset.id()));
    }

    @Override
    public BlockedBytes blockedBytes() {
        return blocked;
    }

    @Override
    public void block(Sha256 bytes) throws Exception {
        transaction.begin();
        blocked.block(bytes, "order:1", clock.instant());
        transaction.commit();
    }

    @Override
    public Withdrawals withdrawals() {
        return withdrawals;
    }

    @Override
    public ReleaseId takenBack(String key) {
        var release = plan(approved(hub.asset(department, uploader), "thu hồi"), WindowRequest.NOW);
        withdraw.call(new WithdrawCommand(release, WithdrawalKind.NOTICE, "Nội dung sai.", null, false, key, releaser));
        return release;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public OfficerId reader() {
        return new OfficerId(hub.officer(department, Role.AUDITOR).id());
    }

    @Override
    public List<NoticeId> tell(OfficerId officer, NoticeKind kind, News news) throws Exception {
        transaction.begin();
        var told = notices.addAll(List.of(officer), kind, news);
        transaction.commit();
        return told;
    }

    @Test
    void publishes_supersedes_and_withdraws() {
        var asset = hub.asset(department, uploader);
        var before = log.head();
        var first = plan(approved(asset, "một"), WindowRequest.NOW);
        var second = plan(approved(asset, "hai"), WindowRequest.NOW);

        withdraw.call(withdrawal(second, WithdrawalKind.RECALL));

        assertThat(releases.get(first).state()).isEqualTo(ReleaseState.SUPERSEDED);
        assertThat(releases.get(second).state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(entriesOf(asset, before))
                .extracting(ChangeEntry::change, ChangeEntry::version, ChangeEntry::reach)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(ChangeKind.PUBLISH, 1, Reach.PUBLIC),
                        org.assertj.core.api.Assertions.tuple(ChangeKind.SUPERSEDE, 1, Reach.PUBLIC),
                        org.assertj.core.api.Assertions.tuple(ChangeKind.PUBLISH, 2, Reach.PUBLIC),
                        org.assertj.core.api.Assertions.tuple(ChangeKind.RECALLED, 2, Reach.PUBLIC));
        assertConflict(() -> withdraw.call(withdrawal(second, WithdrawalKind.NOTICE)), "release-already-withdrawn");
    }

    @Test
    void a_planned_withdrawal_is_executed_once_after_its_delay() {
        var release = plan(approved(hub.asset(department, uploader), "sẽ thu hồi"), WindowRequest.NOW);
        planWithdrawal.call(new PlanWithdrawal.Command(release, "Sai số điện thoại.", 1, releaser));
        assertThat(planned.dueAt(clock.instant())).doesNotContain(release);
        assertThat(planned.dueAt(clock.instant().plus(PlanWithdrawal.HOLD))).contains(release);

        withdrawDue.call(release);
        withdrawDue.call(release);

        assertThat(releases.get(release).state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(planned.find(release)).isEmpty();
    }

    @Test
    void counts_what_a_releaser_may_release() {
        var asset = hub.asset(department, uploader);
        approved(asset, "đếm một");
        var newest = approved(asset, "đếm hai");

        assertThat(ready.count(releaser)).isEqualTo(1);
        assertThat(ready.count(uploader)).isZero();
        plan(newest, WindowRequest.NOW);
        assertThat(ready.count(releaser)).isZero();
    }

    @Test
    void lists_the_stage_of_an_asset_at_each_step() throws SQLException {
        var asset = hub.asset(department, uploader);
        sql.update("insert into draft (asset_id, lock_version, texts, notes, saved_at, saved_by)"
                + " values ('%s', 1, '{}', '{}', '2020-01-01T00:00:00Z', gen_random_uuid())".formatted(asset.id()));
        assertThat(lives.list(List.of(asset.id()), uploader)).isEmpty();
        assertThat(lists(asset, LifeStage.DRAFT)).isTrue();

        var one = hub.ready(asset, uploader, "vòng đời một " + asset.id());
        assertThat(stages(asset)).containsExactly(LifeStage.SEALED, null);
        var submission = submit.call(new SubmitCommand(one, "", uploader));
        assertThat(stages(asset)).containsExactly(LifeStage.IN_REVIEW, null);
        decide.call(new DecideCommand(submission, Verdict.RETURN, "Thiếu giờ.", null, null, approver));
        assertThat(stages(asset)).containsExactly(LifeStage.RETURNED, null);
        approved(one);
        assertThat(stages(asset)).containsExactly(LifeStage.APPROVED, null);
        var out = plan(one, WindowRequest.NOW);
        assertThat(stages(asset)).containsExactly(LifeStage.PUBLIC, LifeStage.PUBLIC);
        assertThat(withdrawable(asset, releaser)).isEqualTo(out);
        assertThat(withdrawable(asset, uploader)).isNull();

        var two = approved(asset, "vòng đời hai");
        assertThat(stages(asset)).containsExactly(LifeStage.APPROVED, LifeStage.PUBLIC);
        plan(two, new WindowRequest(clock.instant().plus(Duration.ofDays(1)), null, null));
        assertThat(stages(asset)).containsExactly(LifeStage.PLANNED, LifeStage.PUBLIC);
        var three = plan(approved(asset, "vòng đời ba"), WindowRequest.NOW);
        withdraw.call(withdrawal(three, WithdrawalKind.RECALL));
        assertThat(stages(asset)).containsExactly(LifeStage.RECALLED, LifeStage.RECALLED);

        assertThat(lives.ofVersions(asset.id(), uploader))
                .extractingFromEntries(entry -> entry.getValue().stage())
                .containsExactlyInAnyOrder(LifeStage.SUPERSEDED, LifeStage.PLANNED, LifeStage.RECALLED);
        var stranger = hub.officer(hub.organisation(), Role.UPLOADER);
        assertThat(lives.list(List.of(asset.id()), stranger)).isEmpty();
        assertThat(lives.ofVersions(asset.id(), stranger)).isEmpty();
    }

    @Test
    void the_reason_of_a_return_stays_open_until_settled() {
        var asset = hub.asset(department, uploader);
        var one = hub.ready(asset, uploader, "góp ý một " + asset.id());
        var submission = submit.call(new SubmitCommand(one, "", uploader));
        decide.call(new DecideCommand(submission, Verdict.RETURN, "Thiếu giờ.", null, null, approver));
        hub.ready(asset, uploader, "góp ý hai " + asset.id());

        var reason = comments.ofVersion(asset.id(), 2, approver).get(0).comment();
        assertThat(reason.said().text()).isEqualTo("Thiếu giờ.");
        assertThat(reason.reason()).isTrue();
        var page = new CommentPlace(CommentPlace.Kind.PAGE, "3");
        comment.call(new AddComment.Command(asset.id(), 2, page, null, "Sai số điện thoại.", approver));
        comment.call(new AddComment.Command(asset.id(), 2, CommentPlace.WHOLE, reason.id(), "Đã bổ sung.", uploader));
        resolve.call(reason.id(), true, approver);

        var threads = comments.ofAsset(asset.id(), uploader);
        assertThat(threads)
                .extracting(thread -> thread.comment().said().text())
                .containsExactly("Sai số điện thoại.", "Thiếu giờ.");
        assertThat(threads.get(0).comment().place()).isEqualTo(page);
        assertThat(threads.get(1).answers())
                .extracting(line -> line.said().text())
                .containsExactly("Đã bổ sung.");
        assertThat(threads.get(1).comment().isOpen()).isFalse();
        resolve.call(reason.id(), false, uploader);
        assertThat(comments.ofAsset(asset.id(), uploader))
                .allMatch(thread -> thread.comment().isOpen());
    }

    @Test
    void a_version_released_again_is_a_separate_release() throws SQLException {
        var asset = hub.asset(department, uploader);
        var version = approved(asset, "một lần nữa");
        var first = plan(version, WindowRequest.NOW);
        assertConflict(() -> plan(version, WindowRequest.NOW), "already-released");
        var inTenYears = Instant.now().plus(Duration.ofDays(3650)).truncatedTo(ChronoUnit.SECONDS);
        var again = plan(version, new WindowRequest(null, null, inTenYears));

        assertThat(sql.text("select id::text from version_release where asset_id = '" + asset.id() + "'"))
                .isEqualTo(again.toString());
        withdraw.call(withdrawal(again, WithdrawalKind.REMOVE_BY_LAW));

        assertThat(releases.get(first).state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(sql.text("select count(*)::text from blocked_hash where reason = 'release:" + again + "'"))
                .isEqualTo("1");
        assertRejected(() -> plan(version, WindowRequest.NOW), "version removed-by-law");
    }

    @Test
    void a_release_that_is_refused_leaves_nothing_behind() throws SQLException {
        var asset = hub.asset(department, uploader);
        var version = hub.ready(asset, uploader, "chưa duyệt");

        assertRejected(() -> plan(version, WindowRequest.NOW), "version not-approved");

        assertThat(sql.text("select count(*)::text from release where asset_id = '" + asset.id() + "'"))
                .isEqualTo("0");
    }

    @Test
    void the_timer_publishes_when_the_embargo_lifts_and_not_before() throws InterruptedException {
        var asset = hub.asset(department, uploader);
        var lift = clock.instant().plusSeconds(3);
        var release = plan(approved(asset, "cấm đưa tin"), new WindowRequest(null, lift, null));
        assertThat(releases.get(release).state()).isEqualTo(ReleaseState.EMBARGOED);
        assertRejected(
                () -> publish.one(release).refused().values().forEach(Issues::throwIfAny),
                "release under-embargo",
                "release not-due");

        await(release, ReleaseState.PUBLISHED);

        var published = releases.get(release).findPublishedAt().orElseThrow();
        assertThat(published).isAfterOrEqualTo(lift).isBefore(lift.plusSeconds(2));
    }

    /** The transaction manager throws a checked exception when a commit fails: it must not end the timer's loop. */
    @Test
    void the_timer_survives_a_failed_commit_and_publishes_the_next_release() throws Exception {
        var lift = clock.instant().plusSeconds(3);
        var failing = plan(approved(hub.asset(department, uploader), "không ghi"), new WindowRequest(null, lift, null));
        failCommitsOf(failing);
        try {
            var next = plan(
                    approved(hub.asset(department, uploader), "kế tiếp"),
                    new WindowRequest(null, lift.plusSeconds(1), null));

            await(next, ReleaseState.PUBLISHED);

            assertThat(releases.get(failing).state()).isEqualTo(ReleaseState.EMBARGOED);
        } finally {
            sql.update("drop trigger trial_commit on release");
        }
    }

    private void failCommitsOf(ReleaseId release) throws SQLException {
        sql.update("create or replace function trial_commit() returns trigger language plpgsql"
                + " as 'begin raise exception ''as the test wants''; end'");
        sql.update("create constraint trigger trial_commit after update on release deferrable initially deferred"
                + " for each row when (new.id = '" + release.value() + "') execute function trial_commit()");
    }

    @Test
    void the_timer_ends_expired_releases() throws InterruptedException {
        var asset = hub.asset(department, uploader);
        var before = log.head();
        var release = plan(
                approved(asset, "ngắn hạn"),
                new WindowRequest(null, null, clock.instant().plusSeconds(2)));

        await(release, ReleaseState.EXPIRED);

        assertThat(entriesOf(asset, before)).extracting(ChangeEntry::change).endsWith(ChangeKind.EXPIRE);
    }

    @Test
    void many_at_once_publish_one_release_once() throws Exception {
        var asset = hub.asset(department, uploader);
        var before = log.head();
        var due = clock.instant().plusSeconds(1);
        var release = plan(approved(asset, "nhiều nút"), new WindowRequest(due, null, null));
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> ring = () -> {
                while (clock.instant().isBefore(due)) Thread.onSpinWait();
                publish.one(release);
                return true;
            };
            for (var done : pool.invokeAll(java.util.Collections.nCopies(6, ring)))
                assertThat(done.get()).isTrue();
        } finally {
            pool.shutdownNow();
        }

        assertThat(entriesOf(asset, before)).extracting(ChangeEntry::change).containsExactly(ChangeKind.PUBLISH);
        assertThat(releases.get(release).state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void two_versions_released_at_once_leave_one_current() throws Exception {
        var asset = hub.asset(department, uploader);
        var one = approved(asset, "song song một");
        var two = approved(asset, "song song hai");
        var pool = Executors.newFixedThreadPool(2);
        try {
            var plans = List.<Callable<ReleaseId>>of(
                    () -> plan(one, WindowRequest.NOW), () -> plan(two, WindowRequest.NOW));
            for (var done : pool.invokeAll(plans)) assertThat(done.get()).isNotNull();
        } finally {
            pool.shutdownNow();
        }

        assertThat(sql.text("select count(*)::text from release where asset_id = '" + asset.id()
                        + "' and state = 'PUBLISHED'"))
                .isEqualTo("1");
    }

    @Test
    void a_late_rendition_corrects_a_published_release_only() {
        var asset = hub.asset(department, uploader);
        var before = log.head();
        var out = approved(asset, "ra rồi");
        plan(out, WindowRequest.NOW);
        var notYet = approved(asset, "chưa ra");

        late.on(new RenditionsSettled(notYet, Lane.LIGHT, clock.instant()));
        late.on(new RenditionsSettled(out, Lane.LIGHT, clock.instant()));

        assertThat(entriesOf(asset, before))
                .extracting(ChangeEntry::change, ChangeEntry::version)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(ChangeKind.PUBLISH, 1),
                        org.assertj.core.api.Assertions.tuple(ChangeKind.CORRECT, 1));
    }

    @Test
    void assets_sharing_bytes_removed_by_law_are_corrected() throws InterruptedException {
        var content = "một tệp chung " + UUID.randomUUID();
        var removed = hub.asset(department, uploader);
        var other = hub.asset(department, uploader);
        var release = plan(approved(hub.ready(removed, uploader, content)), WindowRequest.NOW);
        plan(approved(hub.ready(other, uploader, content)), WindowRequest.NOW);
        var before = log.head();

        withdraw.call(withdrawal(release, WithdrawalKind.REMOVE_BY_LAW));

        var until = Instant.now().plus(PATIENCE);
        while (entriesOf(other, before).isEmpty() && Instant.now().isBefore(until)) Thread.sleep(50);
        assertThat(entriesOf(other, before)).extracting(ChangeEntry::change).containsExactly(ChangeKind.CORRECT);
        assertThat(entriesOf(removed, before)).extracting(ChangeEntry::change).containsExactly(ChangeKind.REMOVED);
    }

    @Test
    void renaming_an_organisation_corrects_only_its_public_assets() {
        var out = hub.asset(department, uploader);
        var waiting = hub.asset(department, uploader);
        var other = hub.asset(hub.organisation(), uploader);
        var before = log.head();
        plan(approved(out, "ra rồi"), WindowRequest.NOW);
        approved(waiting, "chưa ra");

        renamed.on(new OrganisationRenamed(department, clock.instant()));

        assertThat(entriesOf(out, before))
                .extracting(ChangeEntry::change)
                .containsExactly(ChangeKind.PUBLISH, ChangeKind.CORRECT);
        assertThat(entriesOf(waiting, before)).isEmpty();
        assertThat(entriesOf(other, before)).isEmpty();
    }

    @Test
    void an_interrupted_renaming_continues_where_it_stopped() throws SQLException {
        var out = hub.asset(department, uploader);
        plan(approved(out, "ra rồi"), WindowRequest.NOW);
        long before = log.head();
        var event = new OrganisationRenamed(department, clock.instant());
        walk.begin(NoteRenamedOrganisation.WALK, event);
        assertThat(walk.next(NoteRenamedOrganisation.WALK, event)).isTrue();

        renamed.on(event);

        assertThat(entriesOf(out, before)).extracting(ChangeEntry::change).containsExactly(ChangeKind.CORRECT);
        assertThat(sql.text("select count(*) from organisation_renaming where organisation_id = ?", department.value()))
                .isEqualTo("0");
    }

    @Test
    void history_tables_reject_changes() throws SQLException {
        var release = plan(approved(hub.asset(department, uploader), "lịch sử"), WindowRequest.NOW);
        withdraw.call(withdrawal(release, WithdrawalKind.NOTICE));

        for (var table : List.of(
                "release_status",
                "withdrawal",
                "blocked_hash",
                "change_entry",
                "approval_decision",
                "release_waiver",
                "language_review")) {
            assertThatThrownBy(() -> sql.update("delete from " + table)).hasMessageContaining("keeps history");
            assertThatThrownBy(() -> sql.update("truncate " + table + " cascade"))
                    .hasMessageContaining("keeps history");
        }
        assertThatThrownBy(() -> sql.update("update withdrawal set explanation = 'khác'"))
                .hasMessageContaining("keeps history");
    }

    /**
     * The stages of an asset's newest version, and of its current or former releases; lists filtered by one of these
     * stages contain the asset, and no others do.
     */
    private List<@Nullable LifeStage> stages(Asset asset) {
        var stages = read(asset);
        assertThat(LifeStage.values())
                .filteredOn(stage -> lists(asset, stage))
                .containsExactlyInAnyOrderElementsOf(
                        stages.stream().filter(Objects::nonNull).distinct().toList());
        return stages;
    }

    private boolean lists(Asset asset, LifeStage stage) {
        var facets = new AssetFacets(stage, null, department, false, AssetFacets.Order.NEWEST);
        return assets.call(new ListAssets.Query(null, null, null, null, facets, null, 10), uploader).lines().stream()
                .anyMatch(line -> line.id().equals(asset.id().toString()));
    }

    private List<@Nullable LifeStage> read(Asset asset) {
        var life = Objects.requireNonNull(
                lives.list(List.of(asset.id()), uploader).get(asset.id().toString()));
        var outside = life.outside();
        return Arrays.asList(life.newest().stage(), outside == null ? null : outside.stage());
    }

    private VersionId approved(Asset asset, String content) {
        return approved(hub.ready(asset, uploader, content + " " + asset.id()));
    }

    private VersionId approved(VersionId version) {
        var submission = submit.call(new SubmitCommand(version, "", uploader));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        return version;
    }

    private ReleaseId plan(VersionId version, WindowRequest request) {
        return plan.call(new PlanCommand(version, Reach.PUBLIC, request, releaser));
    }

    private WithdrawCommand withdrawal(ReleaseId release, WithdrawalKind kind) {
        return new WithdrawCommand(release, kind, "Nội dung sai.", null, false, null, releaser);
    }

    private @Nullable ReleaseId withdrawable(Asset asset, Actor by) {
        return Objects.requireNonNull(lives.ofVersions(asset.id(), by).get("1")).withdrawable();
    }

    private List<ChangeEntry> entriesOf(Asset asset, long after) {
        return log.after(after, 1000).stream()
                .filter(entry -> entry.asset().equals(asset.id()))
                .toList();
    }

    private void await(ReleaseId release, ReleaseState state) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        // the container's timer decides when; the test needs a bounded wait
        while (releases.get(release).state() != state && Instant.now().isBefore(until)) Thread.sleep(50);
        assertThat(releases.get(release).state()).isEqualTo(state);
    }
}
