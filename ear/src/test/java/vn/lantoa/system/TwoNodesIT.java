package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The chunks of one upload go to two nodes in turn, and one of them is killed in the middle. */
class TwoNodesIT {
    private static final int CHUNK = 7 << 20;

    @Test
    void chunks_go_to_either_node_and_one_may_restart_in_the_middle() throws Exception {
        var second = TheProduct.second();
        var here = Tus.as(TheProduct.uri(), "canbo");
        var bytes = Pictures.png(6 * CHUNK + 123, 99);
        var upload = here.opened(here.asset("infographic"), "hai-nút.png", bytes.length);

        for (int at = 0, chunk = 0; at < bytes.length; at += CHUNK, chunk++) {
            if (chunk == 3) {
                second.kill();
                second.start().ready(TheProduct.PATIENCE);
            }
            // the token was issued by the first node: an officer stays signed in wherever he comes
            var node = chunk % 2 == 0 ? here : here.at(second.home());
            var part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + CHUNK));
            var answer = node.append(upload, at, BodyPublishers.ofByteArray(part));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        }

        var status = here.ended(upload, Duration.ofMinutes(2));
        assertThat(Tus.field(status, "state")).isEqualTo("COMPLETE");
        assertThat(Tus.field(status, "sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
}
