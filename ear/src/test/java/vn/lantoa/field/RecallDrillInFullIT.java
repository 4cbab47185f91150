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
    void every_partner_who_can_be_told_is_told_and_every_other_is_named_though_the_node_dies() throws Exception {
        try (var drill = new RecallDrill(TheProduct.node(), PARTNERS)) {
            drill.run();
        }
    }
}
