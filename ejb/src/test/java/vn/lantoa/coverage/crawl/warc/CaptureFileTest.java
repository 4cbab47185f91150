package vn.lantoa.coverage.crawl.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;

/** Captures, read by the library's own reader; the field tests use others' readers. */
class CaptureFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void contains_the_received_response_with_its_digest_and_no_transport_headers() throws IOException {
        var file = folder.resolve("a.warc.gz");
        var body = "<p>Chuyển đổi số</p>".getBytes(StandardCharsets.UTF_8);
        var answer = new Answered(
                200,
                Map.of(
                        "content-type", List.of("text/html; charset=utf-8"),
                        "content-encoding", List.of("gzip"),
                        "set-cookie", List.of("sid=1"),
                        "etag", List.of("\"1\"")),
                body);
        var address = URI.create("https://so.tinh.example/tin?id=1");

        CaptureFile.write(
                file,
                new CaptureFile.CaptureRequest(address, Map.of("User-Agent", "LanToa")),
                answer,
                Instant.parse("2026-11-29T18:00:00Z"));

        var types = new ArrayList<String>();
        try (var warc = new WarcReader(file)) {
            for (var record : warc) {
                types.add(record.type());
                if (record instanceof WarcResponse response) {
                    assertThat(response.target()).isEqualTo(address.toString());
                    assertThat(response.payloadDigest().orElseThrow().algorithm())
                            .isEqualTo("sha256");
                    assertThat(response.http().status()).isEqualTo(200);
                    assertThat(response.http().headers().map())
                            .containsKeys("etag", "Content-Type")
                            .doesNotContainKeys("content-encoding", "set-cookie");
                    assertThat(response.http().body().stream().readAllBytes()).isEqualTo(body);
                }
                if (record instanceof WarcRequest request)
                    assertThat(request.http().target()).isEqualTo("/tin?id=1");
            }
        }
        assertThat(types).containsExactly("warcinfo", "response", "request");
    }
}
