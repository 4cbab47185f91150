package vn.lantoa.system.drill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.TheProduct;

/** The recall drill with few partners. */
@Tag("field") // kills its node and waits for the leases of the dead one: a minute
class RecallDrillIT {
    private static final int PARTNERS = 20;

    @Test
    void every_partner_who_can_be_told_is_told_and_every_other_is_named_though_the_node_dies() throws Exception {
        try (var drill = new RecallDrill(TheProduct.node(), PARTNERS)) {
            drill.run();
        }
    }
}
