package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.reading.ReadLive.LiveBoard;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;

class LiveRulesTest {
    private static final Instant EIGHT = Instant.parse("2026-10-10T01:00:00Z");

    @Test
    void a_planned_item_is_stuck_ten_seconds_after_its_time() {
        var planned = planned(ReleaseState.PLANNED, false, null);
        assertThat(state(planned, EIGHT.minusSeconds(1))).isEqualTo(LiveState.NEXT);
        assertThat(state(planned, EIGHT.plusSeconds(10))).isEqualTo(LiveState.NEXT);
        assertThat(state(planned, EIGHT.plusSeconds(11))).isEqualTo(LiveState.STUCK);
    }

    @Test
    void a_paused_item_is_never_stuck() {
        assertThat(state(planned(ReleaseState.EMBARGOED, true, null), EIGHT.plusSeconds(3600)))
                .isEqualTo(LiveState.HELD);
    }

    @Test
    void an_item_published_a_minute_late_is_marked() {
        assertThat(state(planned(ReleaseState.PUBLISHED, false, EIGHT.plusSeconds(59)), EIGHT.plusSeconds(90)))
                .isEqualTo(LiveState.OUT);
        assertThat(state(planned(ReleaseState.EXPIRED, false, EIGHT.plusSeconds(60)), EIGHT.plusSeconds(90)))
                .isEqualTo(LiveState.OUT_LATE);
    }

    @Test
    void an_unplanned_item_is_missed_from_its_time_on() {
        assertThat(state(null, EIGHT.minusSeconds(1))).isEqualTo(LiveState.NOT_PLANNED);
        assertThat(state(null, EIGHT)).isEqualTo(LiveState.MISSED);
        assertThat(state(planned(ReleaseState.CANCELLED, false, null), EIGHT)).isEqualTo(LiveState.MISSED);
    }

    @Test
    void withdrawn_and_cancelled_releases_have_their_stages() {
        assertThat(state(planned(ReleaseState.WITHDRAWN, false, EIGHT), EIGHT)).isEqualTo(LiveState.TAKEN_BACK);
        assertThat(LiveRules.stateOf(
                        new LiveRules.Facts(true, true, EIGHT, planned(ReleaseState.CANCELLED, false, null)), EIGHT))
                .isEqualTo(LiveState.CALLED_OFF);
    }

    @Test
    void the_board_counts_all_items_and_shows_a_limited_number() {
        var items = IntStream.range(0, 1000)
                .mapToObj(n -> item(
                        n < 600
                                ? LiveState.OUT
                                : n < 950 ? LiveState.NEXT : n < 990 ? LiveState.NOT_PLANNED : LiveState.STUCK,
                        n))
                .toList();

        var board = LiveBoard.of("", LocalDate.of(2026, 10, 10), items, List.of());

        assertThat(board.tally()).isEqualTo(new LiveBoard.Tally(1000, 600, 350, 40, 10, 0));
        assertThat(board.shown().out()).hasSize(20).first().isEqualTo(items.get(599));
        assertThat(board.shown().next()).hasSize(20).first().isEqualTo(items.get(600));
        assertThat(board.shown().unplanned()).hasSize(20).first().isEqualTo(items.get(950));
        assertThat(board.shown().wrong()).hasSize(10);
    }

    @Test
    void an_unplanned_item_is_not_imminent() {
        var board = LiveBoard.of(
                "",
                LocalDate.of(2026, 10, 10),
                List.of(item(LiveState.NOT_PLANNED, 1), item(LiveState.HELD, 2)),
                List.of());

        assertThat(board.shown().next()).extracting(LiveItem::state).containsExactly(LiveState.HELD);
        assertThat(board.shown().unplanned()).extracting(LiveItem::state).containsExactly(LiveState.NOT_PLANNED);
    }

    @Test
    void the_stamp_changes_with_any_change() {
        var before = LiveBoard.of("", LocalDate.of(2026, 10, 10), List.of(item(LiveState.NEXT, 1)), List.of());
        var after = LiveBoard.of("", LocalDate.of(2026, 10, 10), List.of(item(LiveState.OUT, 1)), List.of());
        assertThat(after.stamp()).isNotEqualTo(before.stamp());
    }

    private static LiveItem item(LiveState state, int second) {
        var at = EIGHT.plusSeconds(second);
        return new LiveItem(
                new CampaignItemId(new UUID(0, second)),
                new LiveItem.ItemIdentity("Tin", "10/10", "Sở", Set.of(CampaignChannel.CMS_EMBED), Reach.PUBLIC),
                state,
                new LiveItem.When(at, state.isOut() ? at : null),
                LiveItem.Notified.NOBODY);
    }

    private static LiveState state(LiveRules.@Nullable Planned release, Instant now) {
        return LiveRules.stateOf(new LiveRules.Facts(false, true, EIGHT, release), now);
    }

    private static LiveRules.Planned planned(ReleaseState state, boolean held, @Nullable Instant out) {
        return new LiveRules.Planned(state, EIGHT, held, out);
    }
}
