package vn.lantoa.distribution.entitlement;

import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.MoveTable;

class SubscriptionStateTest {
    private static final MoveTable MOVES = MoveTable.of(
            """
            from   ACTIVE PAUSED ENDED
            ACTIVE -      yes    yes
            PAUSED yes    -      yes
            ENDED  -      -      -
            """);

    @Test
    void moves_exactly_as_the_table_says() {
        MOVES.holds(SubscriptionState.class, (from, to) -> from.mayBecome(to) ? to : from);
    }
}
