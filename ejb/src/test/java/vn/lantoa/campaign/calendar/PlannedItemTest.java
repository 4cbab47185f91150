package vn.lantoa.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.release.Reach;

class PlannedItemTest {
    private static final Instant PLANNED = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant OUT = Instant.parse("2026-10-10T01:00:00Z");
    private static final Instant BACK = Instant.parse("2026-10-11T01:00:00Z");

    @Test
    void the_sequence_increases_with_plan_changes_release_and_withdrawal() {
        assertThat(item(3, ItemState.SCHEDULED, null, null).sequence())
                .isLessThan(item(4, ItemState.SCHEDULED, null, null).sequence());
        assertThat(item(4, ItemState.SCHEDULED, null, null).sequence())
                .isLessThan(item(4, ItemState.OUT, OUT, null).sequence());
        assertThat(item(4, ItemState.OUT, OUT, null).sequence())
                .isLessThan(item(4, ItemState.TAKEN_BACK, OUT, BACK).sequence());
        assertThat(item(4, ItemState.TAKEN_BACK, OUT, BACK).sequence())
                .isLessThan(item(5, ItemState.OPEN, null, null).sequence());
    }

    @Test
    void the_last_change_is_the_latest_of_all_its_changes() {
        assertThat(item(1, ItemState.SCHEDULED, null, null).changedAt()).isEqualTo(PLANNED);
        assertThat(item(1, ItemState.OUT, OUT, null).changedAt()).isEqualTo(OUT);
        assertThat(item(1, ItemState.TAKEN_BACK, OUT, BACK).changedAt()).isEqualTo(BACK);
    }

    @Test
    void public_calendars_contain_it_only_while_it_is_public() {
        assertThat(item(1, ItemState.OUT, OUT, null).isPublic()).isTrue();
        assertThat(item(1, ItemState.TAKEN_BACK, OUT, BACK).isPublic()).isFalse();
        assertThat(item(1, ItemState.SCHEDULED, null, null).isPublic()).isFalse();
    }

    private static PlannedItem item(int sequence, ItemState state, @Nullable Instant out, @Nullable Instant back) {
        return new PlannedItem(
                new CampaignItemId(new UUID(0, 1)),
                new PlannedItem.Names("Đồ hoạ", "10/10", "Sở"),
                new LocalWindow(LocalDateTime.of(2026, 10, 10, 8, 0), null),
                Set.of(CampaignChannel.SOCIAL),
                state,
                new PlannedItem.Moves(sequence, PLANNED, out, back, null, Reach.PUBLIC),
                null);
    }
}
