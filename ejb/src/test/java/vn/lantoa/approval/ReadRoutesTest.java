package vn.lantoa.approval;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;

/** Officers who may not see approval routes. */
class ReadRoutesTest {
    @Test
    void only_overseers_of_the_province_see_all_routes() {
        var read = new ReadRoutes();
        read.oversight = new GivenOversight(Actor.officer(UUID.randomUUID()), Actor.officer(UUID.randomUUID()));

        for (var by : List.of(Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> read.call(by));
            assertForbidden(() -> read.separate(by));
        }
    }
}
