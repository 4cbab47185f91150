package vn.lantoa.system.drill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.TheProduct;

/** The recall drill with few partners. */
@Tag("field") // kills its node and waits for the leases of the dead one: a minute
class RecallDrillIT {
    private static final int PARTNERS = 20;

    @Test
    void every_reachable_partner_is_notified_and_all_others_listed_despite_a_crash() throws Exception {
        try (var drill = new RecallDrill(TheProduct.node(), PARTNERS)) {
            drill.run();
        }
    }
}
