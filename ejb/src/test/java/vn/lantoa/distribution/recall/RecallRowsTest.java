package vn.lantoa.distribution.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.distribution.recall.RecallPush.State.DELIVERED;
import static vn.lantoa.distribution.recall.RecallPush.State.FAILED;
import static vn.lantoa.distribution.recall.RecallPush.State.FAILING;
import static vn.lantoa.distribution.recall.RecallPush.State.STOPPED;
import static vn.lantoa.distribution.recall.RecallPush.State.WAITING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.distribution.delivery.DeliveryState;
import vn.lantoa.distribution.entitlement.SubscriptionState;

class RecallRowsTest {
    @ParameterizedTest
    @EnumSource(SubscriptionState.class)
    void a_delivered_message_stays_delivered_whatever_the_lanes_state(SubscriptionState lane) {
        assertThat(RecallRows.state(lane, DeliveryState.ACCEPTED, true)).isEqualTo(DELIVERED);
        assertThat(RecallRows.state(lane, DeliveryState.CONFIRMED, true)).isEqualTo(DELIVERED);
    }

    @ParameterizedTest
    @EnumSource(SubscriptionState.class)
    void a_rejected_or_abandoned_message_has_failed_whatever_the_lanes_state(SubscriptionState lane) {
        assertThat(RecallRows.state(lane, DeliveryState.REFUSED, true)).isEqualTo(FAILED);
        assertThat(RecallRows.state(lane, DeliveryState.FAILED, true)).isEqualTo(FAILED);
        assertThat(RecallRows.state(lane, DeliveryState.UNCONFIRMED, false)).isEqualTo(FAILED);
    }

    @Test
    void waiting_work_is_distinguished_from_attempted_work() {
        assertThat(RecallRows.state(SubscriptionState.ACTIVE, null, false)).isEqualTo(WAITING);
        assertThat(RecallRows.state(SubscriptionState.ACTIVE, DeliveryState.PLANNED, false))
                .isEqualTo(WAITING);
        assertThat(RecallRows.state(SubscriptionState.ACTIVE, DeliveryState.PLANNED, true))
                .isEqualTo(FAILING);
        assertThat(RecallRows.state(SubscriptionState.ACTIVE, DeliveryState.CLAIMED, true))
                .isEqualTo(FAILING);
    }

    @Test
    void nothing_is_sent_in_a_paused_lane() {
        assertThat(RecallRows.state(SubscriptionState.PAUSED, DeliveryState.PLANNED, true))
                .isEqualTo(STOPPED);
        assertThat(RecallRows.state(SubscriptionState.ENDED, null, false)).isEqualTo(STOPPED);
    }
}
