package vn.lantoa.system.drill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.TheProduct;

/** The recall drill with a second node: with more lanes than one node can send, so that both work on some. */
@Tag("field") // starts a second node and kills the first
class RecallDrillOfTwoNodesIT {
    private static final int PARTNERS = 60;

    @Test
    void another_node_sends_a_dead_nodes_deliveries_within_ten_seconds() throws Exception {
        var other = TheProduct.second();
        try (var drill = new RecallDrill(TheProduct.node(), PARTNERS)) {
            drill.runBeside(other);
        }
    }
}
