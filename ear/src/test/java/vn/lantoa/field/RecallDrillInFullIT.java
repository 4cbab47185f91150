package vn.lantoa.field;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.drill.RecallDrill;

/** Two hundred partners, forty of them unreachable: all others are notified within a minute. */
@Tag("field")
class RecallDrillInFullIT {
    private static final int PARTNERS = 200;

    @Test
    void every_reachable_partner_is_notified_and_all_others_listed_despite_a_crash() throws Exception {
        try (var drill = new RecallDrill(TheProduct.node(), PARTNERS)) {
            drill.run();
        }
    }
}
