package vn.lantoa.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.release.ReleaseState;

class ItemStateTest {
    @ParameterizedTest
    @CsvSource({
        "PLANNED,SCHEDULED",
        "EMBARGOED,SCHEDULED",
        "PUBLISHED,OUT",
        "SUPERSEDED,OUT",
        "EXPIRED,OUT",
        "WITHDRAWN,TAKEN_BACK",
        "CANCELLED,ATTACHED"
    })
    void is_derived_from_its_release(ReleaseState release, ItemState state) {
        assertThat(ItemState.of(false, true, release)).isEqualTo(state);
    }

    @Test
    void is_open_until_something_is_attached() {
        assertThat(ItemState.of(false, false, null)).isEqualTo(ItemState.OPEN);
        assertThat(ItemState.of(false, true, null)).isEqualTo(ItemState.ATTACHED);
    }

    @Test
    void a_cancelled_item_stays_cancelled_unless_it_was_published() {
        assertThat(ItemState.of(true, true, ReleaseState.CANCELLED)).isEqualTo(ItemState.CANCELLED);
        assertThat(ItemState.of(true, false, null)).isEqualTo(ItemState.CANCELLED);
        assertThat(ItemState.of(true, true, ReleaseState.PUBLISHED)).isEqualTo(ItemState.OUT);
    }

    @Test
    void only_waiting_items_can_move() {
        for (var state : ItemState.values())
            assertThat(state.mayMove())
                    .isEqualTo(state == ItemState.OPEN || state == ItemState.ATTACHED || state == ItemState.SCHEDULED);
    }
}
