package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A phone whose connection goes silent during an upload, and which continues over another one. */
class TusSilentLineIT extends BadUploads {
    private static final int LENGTH = 100;
    private static final int BEFORE = 10;

    /** Far less than the lease of a writer, for which such a phone had to wait formerly. */
    private static final Duration SOON = Duration.ofSeconds(8);

    @Test
    void a_phone_resumes_at_once_after_its_connection_went_silent() {
        var upload = canbo.opened(asset, "a.png", LENGTH);
        var request = canbo.tus(upload)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", "0")
                .method("PATCH", silentAfter(BEFORE))
                .build();
        var lost = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());

        HubClient.await("what came before the silence", SOON, () -> canbo.head(upload)
                .headers()
                .firstValue("Upload-Offset")
                .orElse("")
                .equals(Integer.toString(BEFORE)));
        var next = canbo.append(upload, BEFORE, BodyPublishers.ofByteArray(new byte[LENGTH / 2]));

        assertThat(next.statusCode()).isEqualTo(204);
        assertThat(next.headers().firstValue("Upload-Offset")).contains(Integer.toString(BEFORE + LENGTH / 2));
        lost.cancel(true);
        assertThat(canbo.terminate(upload).statusCode()).isEqualTo(204);
    }

    /** A body of which some bytes arrive, and then none. */
    private static BodyPublisher silentAfter(int bytes) {
        return BodyPublishers.fromPublisher(
                line -> line.onSubscribe(new Flow.Subscription() {
                    private boolean sent;

                    @Override
                    public void request(long more) {
                        if (sent) return;
                        sent = true;
                        line.onNext(ByteBuffer.allocate(bytes));
                    }

                    @Override
                    public void cancel() {
                        // nothing more was expected
                    }
                }),
                LENGTH);
    }
}
