package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.FeedBeside;
import vn.lantoa.system.HeapWatch;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.embargo.Outsider;

/**
 * Fuzzes every operation by each of eight callers, at a separate hub, with inputs that fast-check generates from
 * the hub's description, while a newsroom reads a feed. A failing round is repeated with -Dfuzz.seed=…
 */
@Tag("conformance")
class ApiFuzzIT {
    private static final String PASSWORD = "lantoa-demo";

    /** The least number of inputs to each operation by each caller; with fewer the trial fails. */
    private static final int INPUTS = 40;

    private static final int SECONDS = 1800;

    @Test
    void no_input_causes_a_server_error() throws Exception {
        var seed = Integer.getInteger("fuzz.seed", ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE));
        try (var product = TheProduct.another("fuzz")) {
            var heap = HeapWatch.of(product.first().management());
            var home = product.first().home();
            var hub = home.toString().replaceAll("/$", "");
            var auditor = Outsider.auditor(home, Outsider.DEPARTMENT);
            // so that the hub has content
            TypeScriptOfficer.compiled(ApiDescription.of(home)).release(hub, PASSWORD);
            try (var feed = FeedBeside.at(home);
                    var fuzz = Program.node(
                            "fuzz-api.mjs",
                            hub,
                            PASSWORD,
                            "" + seed,
                            "" + INPUTS,
                            "" + SECONDS,
                            auditor.login(),
                            auditor.password())) {
                var well = fuzz.hear(System.out::println);
                System.out.println("fuzz: seed " + seed);
                heap.assertBounded("fuzz");
                assertThat(well).as("what fast-check has found stands above").isTrue();
                feed.assertUnharmedBy("fuzz");
            }
        } finally {
            TheProduct.discard("fuzz");
        }
    }
}
