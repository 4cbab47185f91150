package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.distribution.delivery.DeliveryState.*;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.distribution.entitlement.SubscriptionState;

class DeliveryStateTest {
    private static final Map<DeliveryState, Set<DeliveryState>> MOVES = Map.of(
            PLANNED, Set.of(CLAIMED, REPLACED, CANCELLED),
            CLAIMED, Set.of(PLANNED, ACCEPTED, REFUSED, UNCONFIRMED, FAILED, REPLACED),
            ACCEPTED, Set.of(CONFIRMED),
            CONFIRMED, Set.of(),
            REFUSED, Set.of(),
            UNCONFIRMED, Set.of(CONFIRMED, PLANNED),
            FAILED, Set.of(),
            REPLACED, Set.of(),
            CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void allows_exactly_the_documented_transitions(DeliveryState from) {
        for (var to : DeliveryState.values())
            assertThat(from.mayBecome(to))
                    .as(from + " -> " + to)
                    .isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void dead_deliveries_are_rejected_or_abandoned_ones(DeliveryState state) {
        assertThat(state.isDead()).isEqualTo(Set.of(REFUSED, FAILED).contains(state));
    }

    @ParameterizedTest
    @EnumSource
    void an_ended_subscription_stays_ended(SubscriptionState next) {
        assertThat(SubscriptionState.ENDED.mayBecome(next)).isFalse();
        assertThat(SubscriptionState.PAUSED.mayBecome(next)).isEqualTo(next != SubscriptionState.PAUSED);
        assertThat(SubscriptionState.ACTIVE.mayBecome(next)).isEqualTo(next != SubscriptionState.ACTIVE);
    }
}
