package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.WildFlyNode;

/** The management port of a node as operators run it: metrics and health, and no commands. */
@Tag("field") // starts a separate product
class ManagementPortIT {
    @Test
    void accepts_no_commands_and_serves_metrics() throws Exception {
        var settings = TheProduct.settings("management-port").with("LANTOA_MANAGEMENT_CLI", "false");
        try (var product = TheProduct.ready(Product.start(settings))) {
            var node = product.first();

            assertThat(answer(node)).contains("Unable to authenticate").doesNotContain("success");
            assertThat(Http.get(node.management().resolve("/prometheus")).statusCode())
                    .isEqualTo(200);
            assertThat(node.log()).content().contains("WFLYSRV0025").doesNotContain("WFLYSRV0026", "WFLYCTL0184");
        }
    }

    /** The output of the server's own command line. */
    private static String answer(WildFlyNode node) throws IOException {
        var process = RunningDeployment.command(node, ":read-resource")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
