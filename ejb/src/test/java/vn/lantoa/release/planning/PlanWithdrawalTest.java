package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.release.ReleaseScene.RELEASER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseScene;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

class PlanWithdrawalTest {
    private static final String WHY = "Số điện thoại trong tờ rơi đã đổi.";
    private final ReleaseScene scene = new ReleaseScene();
    private final InMemoryWithdrawals withdrawals = new InMemoryWithdrawals();
    private final InMemoryPlannedWithdrawals planned = new InMemoryPlannedWithdrawals();
    private final PlanWithdrawal plan = new PlanWithdrawal();
    private final CancelWithdrawal cancel = new CancelWithdrawal();
    private final WithdrawDue due = new WithdrawDue();
    private final Release release = scene.published(scene.approved(scene.review.asset()));

    PlanWithdrawalTest() {
        var withdraw = new WithdrawReleases();
        withdraw.releases = scene.releases;
        withdraw.moves = scene.moves;
        withdraw.withdrawals = withdrawals;
        var access = new ReleaseAccess();
        access.access = scene.review.access;
        access.moves = scene.moves;
        planned.audit = scene.review.audit;
        plan.planned = planned;
        plan.access = access;
        plan.clock = scene.review.clock;
        cancel.planned = planned;
        cancel.access = access;
        due.moves = scene.moves;
        due.planned = planned;
        due.withdraw = withdraw;
        due.access = scene.review.access;
        due.clock = scene.review.clock;
    }

    @Test
    void is_executed_with_a_notice_after_the_delay() {
        plan.call(new PlanWithdrawal.Command(release.id(), WHY, 1, RELEASER));
        ring();
        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);

        scene.review.clock.advance(Duration.ofSeconds(30));
        ring();

        assertThat(release.state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(withdrawals.find(release.id())).get().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(WithdrawalKind.NOTICE);
            assertThat(kept.explanation()).isEqualTo(WHY);
            assertThat(kept.withdrawnBy()).isEqualTo(ReviewScene.officer(RELEASER));
        });
        ring();
        assertThat(scene.review.audit.actions()).containsOnlyOnce("withdrawal-planned", "release-withdrawn");
    }

    @Test
    void many_withdrawals_have_a_longer_delay() {
        plan.call(new PlanWithdrawal.Command(release.id(), WHY, 600, RELEASER));

        scene.review.clock.advance(Duration.ofSeconds(79));
        ring();
        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
        scene.review.clock.advance(Duration.ofSeconds(1));
        ring();
        assertThat(release.state()).isEqualTo(ReleaseState.WITHDRAWN);
        assertThat(PlanWithdrawal.Command.hold(100)).isEqualTo(PlanWithdrawal.HOLD);
    }

    @Test
    void the_release_stays_public_if_cancelled_in_time() {
        plan.call(new PlanWithdrawal.Command(release.id(), WHY, 1, RELEASER));

        cancel.call(release.id(), RELEASER);
        scene.review.clock.advance(Duration.ofSeconds(30));
        ring();

        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(scene.review.audit.actions()).contains("withdrawal-called-off");
        assertConflict(() -> cancel.call(release.id(), RELEASER), "withdrawal-not-planned");
    }

    @Test
    void the_release_stays_public_if_the_officer_lost_the_role() {
        plan.call(new PlanWithdrawal.Command(release.id(), WHY, 1, RELEASER));
        due.access = new GrantedRoles();

        due.call(release.id());

        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(planned.find(release.id())).isEmpty();
        assertThat(scene.review.audit.actions()).contains("withdrawal-not-done");
    }

    @Test
    void rejects_missing_explanations_duplicates_and_unpublished_releases() {
        assertRejected(
                () -> plan.call(new PlanWithdrawal.Command(release.id(), " ", 1, RELEASER)), "explanation missing");
        plan.call(new PlanWithdrawal.Command(release.id(), WHY, 1, RELEASER));
        assertConflict(
                () -> plan.call(new PlanWithdrawal.Command(release.id(), WHY, 1, RELEASER)),
                "withdrawal-already-planned");
        due.call(release.id());
        assertConflict(
                () -> plan.call(new PlanWithdrawal.Command(release.id(), WHY, 1, RELEASER)),
                "release-already-withdrawn");
    }

    @Test
    void rejects_officers_without_the_owners_releaser_role() {
        assertForbidden(() -> plan.call(new PlanWithdrawal.Command(release.id(), WHY, 1, ReviewScene.APPROVER)));
        assertForbidden(() -> cancel.call(release.id(), ReviewScene.APPROVER));
    }

    private void ring() {
        planned.dueAt(scene.review.clock.instant()).forEach(due::call);
    }
}
