package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.sms.gateway.PartState.CANCELLED;
import static vn.lantoa.sms.gateway.PartState.CLAIMED;
import static vn.lantoa.sms.gateway.PartState.DELIVERED;
import static vn.lantoa.sms.gateway.PartState.EXPIRED;
import static vn.lantoa.sms.gateway.PartState.PENDING;
import static vn.lantoa.sms.gateway.PartState.REFUSED;
import static vn.lantoa.sms.gateway.PartState.SUBMITTED;
import static vn.lantoa.sms.gateway.PartState.UNCONFIRMED;
import static vn.lantoa.sms.gateway.PartState.WITHHELD;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartStateTest {
    private static final Map<PartState, Set<PartState>> TABLE = Map.of(
            PENDING, Set.of(CLAIMED, WITHHELD, EXPIRED, CANCELLED),
            CLAIMED, Set.of(PENDING, SUBMITTED, REFUSED, UNCONFIRMED, CANCELLED),
            SUBMITTED, Set.of(DELIVERED, REFUSED, UNCONFIRMED),
            DELIVERED, Set.of(),
            REFUSED, Set.of(),
            UNCONFIRMED, Set.of(PENDING, SUBMITTED, DELIVERED, REFUSED, CANCELLED),
            WITHHELD, Set.of(),
            EXPIRED, Set.of(),
            CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void allows_documented_transitions_and_none_from_unconfirmed_to_claimed(PartState state) {
        for (var next : PartState.values())
            assertThat(state.mayBecome(next))
                    .as(state + " to " + next)
                    .isEqualTo(TABLE.getOrDefault(state, Set.of()).contains(next));
    }
}
