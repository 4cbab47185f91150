package vn.lantoa.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.ReviewScene;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.planning.PlanWithdrawal;

class HoldBulletinTest {
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());

    private final ReviewScene scene = new ReviewScene();
    private final List<BulletinState> states = new ArrayList<>();
    private final BulletinMoves moves = new BulletinMoves();

    HoldBulletinTest() {
        moves.audit = scene.audit;
        moves.outbox = scene.outbox;
    }

    @Test
    void is_released_only_after_the_hold() {
        var one = that(BulletinState.MAKING);
        var hold = new HoldBulletin();
        hold.draft = new BulletinDraft() {
            @Override
            BulletinView of(MakeBulletin.Command command) {
                return one;
            }
        };
        hold.bulletins = moves.bulletins;
        hold.moves = moves;
        hold.outbox = scene.outbox;

        assertThat(hold.call(command(one))).isEqualTo(one.id());

        assertThat(states).isEmpty();
        assertThat(scene.outbox.events(BulletinMade.class)).hasSize(1);
        var speak = new SpeakBulletin();
        speak.bulletins = moves.bulletins;
        speak.moves = moves;
        speak.on(scene.outbox.events(BulletinMade.class).get(0));
        // the bulletin of these tests is urgent: after its hold, it waits for an order
        assertThat(states).containsExactly(BulletinState.HELD);
    }

    @Test
    void partners_are_notified_only_of_released_bulletins_that_are_withdrawn() {
        moves.withdrawn(that(BulletinState.MAKING), "Sai giờ.", RELEASER);
        assertThat(scene.outbox.events(BulletinWithdrawn.class)).isEmpty();

        moves.withdrawn(that(BulletinState.MAKING, BulletinState.OUT), "Sai giờ.", RELEASER);
        assertThat(scene.outbox.events(BulletinWithdrawn.class)).hasSize(1);
    }

    @Test
    void the_rest_of_the_hold_is_zero_after_its_end_and_in_other_states() {
        var queries = new BulletinQueries();
        queries.clock = Clock.fixed(ABulletin.MADE.plusSeconds(10), ZoneOffset.UTC);

        assertThat(queries.holdLeft(that(BulletinState.MAKING))).isEqualTo(PlanWithdrawal.HOLD.minusSeconds(10));
        assertThat(queries.holdLeft(that(BulletinState.MAKING, BulletinState.OUT)))
                .isZero();
        queries.clock = Clock.fixed(ABulletin.MADE.plus(PlanWithdrawal.HOLD), ZoneOffset.UTC);
        assertThat(queries.holdLeft(that(BulletinState.MAKING))).isZero();
    }

    private BulletinView that(BulletinState... history) {
        var one = ABulletin.that(new ReleaseId(UUID.randomUUID()), history);
        moves.bulletins = new Bulletins() {
            @Override
            public BulletinView get(BulletinId id) {
                return one;
            }

            @Override
            public BulletinView getLocked(BulletinId id) {
                return one;
            }

            @Override
            public void add(BulletinView added, Actor by) {
                assertThat(added).isEqualTo(one);
            }

            @Override
            public Instant move(BulletinView moved, BulletinState next, String note, Actor by) {
                states.add(next);
                return ABulletin.MADE;
            }
        };
        return one;
    }

    private static MakeBulletin.Command command(BulletinView one) {
        var day = LocalDate.of(2026, 10, 10);
        var schedule = new BulletinSchedule(day, day, Set.of(), List.of(LocalTime.NOON), ZoneId.of("Asia/Ho_Chi_Minh"));
        var spec = new BulletinSpec(one.kind(), 60, List.of(), List.of(ABulletin.COMMUNE.code()), schedule);
        return new MakeBulletin.Command(new AssetId(UUID.randomUUID()), spec, null, RELEASER);
    }
}
