package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.release.ReleaseScene.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleasePublished;
import vn.lantoa.release.ReleaseState;

/**
 * Publishing many releases at once has the same result as publishing each: {@link PublishReleaseTest} covers single
 * ones.
 */
class PublishDueTest {
    private static final Instant TONIGHT = NOON.plus(Duration.ofHours(8));
    private final PlanningScene at = new PlanningScene();
    private final SettableClock clock = at.scene.review.clock;

    @Test
    void only_due_releases_are_published_and_only_once() {
        var due = List.of(tonight(), tonight(), tonight());
        var later = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT.plusSeconds(1), null, null);
        clock.setTo(TONIGHT);

        assertThat(at.publishDue.call(Set.of()).locked()).isEqualTo(3);
        assertThat(at.publishDue.call(Set.of()).locked()).isZero();

        assertThat(due).allMatch(one -> one.state() == ReleaseState.PUBLISHED);
        assertThat(later.state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(at.scene.changes.kinds()).containsOnly(ChangeKind.PUBLISH).hasSize(3);
        assertThat(at.scene.review.outbox.events(ReleasePublished.class)).hasSize(3);
    }

    @Test
    void the_later_of_two_releases_of_an_asset_is_published_last() {
        var asset = at.scene.review.asset();
        var former = at.plan(at.scene.approved(asset), TONIGHT, null, null);
        var latter = at.plan(at.scene.approved(asset), TONIGHT.plusSeconds(60), null, null);
        clock.setTo(TONIGHT.plusSeconds(90));

        at.publishDue.call(Set.of());
        at.publishDue.call(Set.of());

        assertThat(former.state()).isEqualTo(ReleaseState.SUPERSEDED);
        assertThat(latter.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(at.scene.changes.kinds())
                .containsExactly(ChangeKind.PUBLISH, ChangeKind.SUPERSEDE, ChangeKind.PUBLISH);
    }

    @Test
    void a_quarantined_release_waits_until_the_quarantine_is_lifted() {
        var release = at.plan(at.scene.approved(at.scene.review.asset(), "phim"), TONIGHT, null, null);
        at.scene.blocked.quarantine(AssetFixtures.hashOf("phim"));
        clock.setTo(TONIGHT);

        assertThat(at.publishDue.call(Set.of()).refused()).containsOnlyKeys(release.id());
        assertThat(release.state()).isEqualTo(ReleaseState.PLANNED);

        at.scene.blocked.lift();
        at.publishDue.call(Set.of());
        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void a_release_no_longer_approved_is_logged_and_delays_no_other() {
        var version = at.scene.approved(at.scene.review.asset());
        var voided = at.plan(version, TONIGHT, null, null);
        var good = tonight();
        at.scene.review.voidApproval(version);
        clock.setTo(TONIGHT);

        var done = at.publishDue.call(Set.of());

        assertThat(done.refused()).containsOnlyKeys(voided.id());
        assertThat(voided.state()).isEqualTo(ReleaseState.PLANNED);
        assertThat(good.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(at.publishDue.call(Set.of(voided.id())).locked()).isZero();
    }

    @Test
    void releases_removed_by_law_or_expired_are_cancelled() {
        var removed = at.plan(at.scene.approved(at.scene.review.asset(), "ảnh"), TONIGHT, null, null);
        var over = at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, TONIGHT.plusSeconds(60));
        at.scene.blocked.block(AssetFixtures.hashOf("ảnh"), "release:x", NOON);
        clock.setTo(TONIGHT.plusSeconds(60));

        at.publishDue.call(Set.of());

        assertThat(List.of(removed, over)).allMatch(one -> one.state() == ReleaseState.CANCELLED);
        assertThat(at.scene.changes.kinds()).isEmpty();
    }

    @Test
    void overdue_releases_are_published_late_and_audited_with_the_delay() {
        var release = tonight();
        clock.setTo(TONIGHT.plus(Duration.ofHours(3)));

        at.publishDue.call(Set.of());

        assertThat(release.findPublishedAt()).contains(TONIGHT.plus(Duration.ofHours(3)));
        assertThat(at.scene.review.audit.entries())
                .filteredOn(entry -> entry.action().equals("release-published"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("late", "PT3H"));
    }

    @Test
    void a_clock_set_back_republishes_nothing_and_later_releases_have_later_times() {
        var asset = at.scene.review.asset();
        var out = at.plan(at.scene.approved(asset), TONIGHT, null, null);
        clock.setTo(TONIGHT);
        at.publishDue.call(Set.of());
        clock.setTo(TONIGHT.minus(Duration.ofHours(3)));
        var next = at.plan(at.scene.approved(asset), clock.instant().plusSeconds(60), null, null);

        assertThat(at.publishDue.call(Set.of()).locked()).isZero();
        clock.setTo(TONIGHT.minus(Duration.ofHours(2)));
        at.publishDue.call(Set.of());

        assertThat(out.state()).isEqualTo(ReleaseState.SUPERSEDED);
        assertThat(next.findPublishedAt()).contains(TONIGHT.plusNanos(1000));
    }

    @Test
    void a_node_with_a_wrong_clock_publishes_nothing() {
        var release = tonight();
        clock.setTo(TONIGHT.plus(Duration.ofHours(3)));
        at.scene.databaseClock.setSkew(Duration.ofHours(3));

        assertConflict(() -> at.publishDue.call(Set.of()), "clock-disagrees");
        assertThat(release.state()).isEqualTo(ReleaseState.PLANNED);
    }

    private Release tonight() {
        return at.plan(at.scene.approved(at.scene.review.asset()), TONIGHT, null, null);
    }
}
