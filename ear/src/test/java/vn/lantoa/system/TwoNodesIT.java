package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.WildFlyNode;

/**
 * The chunks of one upload go to two nodes alternately while first one and then the other is killed; the officer signed
 * in once, in a browser.
 */
@Tag("field") // restarts two nodes
class TwoNodesIT {
    /** Not a multiple of the store's part size: each node continues what the other began. */
    private static final int CHUNK = 7 << 20;

    private final List<WildFlyNode> nodes = List.of(TheProduct.node(), TheProduct.second());

    @Test
    void either_node_accepts_the_next_chunk_and_restarts_without_sign_outs() throws Exception {
        var officer = Tus.inBrowser(TheProduct.uri(), "canbo");
        var bytes = Pictures.png(6 * CHUNK + 123, 99);
        var upload = officer.opened(officer.asset("infographic"), "hai-nút.png", bytes.length);

        for (int chunk = 0, at = 0; at < bytes.length; chunk++, at += CHUNK) {
            if (chunk == 2) restart(nodes.get(1), nodes.get(0));
            if (chunk == 4) restart(nodes.get(0), nodes.get(1));
            var part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + CHUNK));
            var answer = officer.at(nodes.get(chunk % 2).home()).append(upload, at, BodyPublishers.ofByteArray(part));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        }

        var status = officer.ended(upload, Duration.ofMinutes(2));
        assertThat(Tus.field(status, "state")).isEqualTo("COMPLETE");
        assertThat(Tus.field(status, "sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        for (var node : nodes)
            assertThat(officer.at(node.home()).console().statusCode()).isEqualTo(200);
    }

    private static void restart(WildFlyNode node, WildFlyNode other) {
        node.kill();
        assertThat(Http.get(other.home().resolve("/health/ready")).statusCode()).isEqualTo(200);
        node.start().ready(TheProduct.PATIENCE);
    }
}
