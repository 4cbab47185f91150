package vn.lantoa.catalogue.index;

import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;

/** Officers who may not rebuild the search. */
class RebuildRefusalsTest {
    @Test
    void only_administrators_of_the_whole_order_it() {
        var auditor = Actor.officer(UUID.randomUUID());
        var rebuild = new RebuildSearch();
        rebuild.oversight = new GivenOversight(Actor.officer(UUID.randomUUID()), auditor);

        for (var by : new Actor[] {auditor, Actor.officer(UUID.randomUUID()), Actor.partner(UUID.randomUUID())})
            assertForbidden(() -> rebuild.call(by));
    }
}
