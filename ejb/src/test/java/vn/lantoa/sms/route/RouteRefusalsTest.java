package vn.lantoa.sms.route;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.StandIn;

/** Who may not turn a route on or off. */
class RouteRefusalsTest {
    @Test
    void only_administrators_of_the_whole_turn_a_route() {
        var turn = new TurnRoute();
        turn.oversight = StandIn.of(Oversight.class, "requireAdministrator", given -> {
            throw new Forbidden("ADMINISTRATOR of the province");
        });
        var officer = Actor.officer(UUID.randomUUID());

        assertForbidden(() -> turn.call(RouteId.random(), true, officer));
        assertForbidden(() -> turn.call(RouteId.random(), false, officer));
    }
}
