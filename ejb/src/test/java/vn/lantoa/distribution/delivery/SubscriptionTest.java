package vn.lantoa.distribution.delivery;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.MoveTable;
import vn.lantoa.organisation.partner.PartnerId;

class SubscriptionTest {
    private static final MoveTable MOVES = MoveTable.of(
            """
            from   ACTIVE PAUSED ENDED
            ACTIVE -      yes    yes
            PAUSED yes    -      yes
            ENDED  -      -      -
            """);

    @Test
    void moves_exactly_as_the_table_says() {
        MOVES.holds(SubscriptionState.class, (from, to) -> {
            var subscription = new Subscription(
                    SubscriptionId.random(),
                    new PartnerId(new UUID(0, 1)),
                    Channel.WEBHOOK,
                    "Báo",
                    "https://bao.example.vn/",
                    "",
                    7,
                    Actor.SYSTEM,
                    Instant.EPOCH);
            if (from != SubscriptionState.ACTIVE) subscription.move(from, "asked");
            subscription.move(to, "asked");
            return subscription.state();
        });
    }
}
