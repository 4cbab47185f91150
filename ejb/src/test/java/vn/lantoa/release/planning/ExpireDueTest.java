package vn.lantoa.release.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.release.ReleaseScene.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseExpired;
import vn.lantoa.release.ReleaseState;

/** The expiry of many releases at once has the same result as single expiries. */
class ExpireDueTest {
    private static final Instant END = NOON.plus(Duration.ofHours(8));
    private final PlanningScene at = new PlanningScene();
    private final SettableClock clock = at.scene.review.clock;
    private List<Release> over = List.of();
    private @Nullable Release later;

    @BeforeEach
    void publish() {
        over = List.of(until(END), until(END), until(END.minusSeconds(60)));
        later = until(END.plusSeconds(1));
        at.publishDue.call(Set.of());
        clock.setTo(END);
    }

    @Test
    void only_expired_releases_end_and_only_once() {
        assertThat(at.expireDue.call(Set.of()).locked()).isEqualTo(3);
        assertThat(at.expireDue.call(Set.of()).locked()).isZero();

        assertThat(over).allMatch(one -> one.state() == ReleaseState.EXPIRED);
        assertThat(later).isNotNull().matches(one -> one.state() == ReleaseState.PUBLISHED);
        assertThat(at.scene.changes.kinds())
                .filteredOn(ChangeKind.EXPIRE::equals)
                .hasSize(3);
        assertThat(at.scene.review.outbox.events(ReleaseExpired.class)).hasSize(3);
        assertThat(at.scene.review.audit.entries())
                .filteredOn(entry -> entry.action().equals("release-expired"))
                .hasSize(3);
    }

    @Test
    void postponed_releases_are_skipped() {
        assertThat(at.expireDue.call(Set.of(over.get(0).id())).locked()).isEqualTo(2);
        assertThat(over.get(0).state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void a_node_with_a_wrong_clock_ends_nothing() {
        at.scene.databaseClock.setSkew(Duration.ofHours(3));

        assertConflict(() -> at.expireDue.call(Set.of()), "clock-disagrees");
        assertThat(over).allMatch(one -> one.state() == ReleaseState.PUBLISHED);
    }

    private Release until(Instant end) {
        return at.plan(at.scene.approved(at.scene.review.asset()), null, null, end);
    }
}
