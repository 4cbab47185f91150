package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.lantoa.run.demo.HubClient;

/** The public side of one asset at every node, at most two seconds after its change. */
public final class PublicSide {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<URI> nodes;
    private final String feed;
    private final String asset;

    public PublicSide(List<URI> nodes, String feed, String asset) {
        this.nodes = nodes;
        this.feed = feed;
        this.asset = asset;
    }

    /** Asserts that the feed of every node shows it. */
    public void shows(String title) {
        for (var node : nodes) within("the feed shows it", () -> feed(node).contains(title));
    }

    /** Asserts that every node serves exactly these bytes. */
    public void gives(ByteSource expected) throws Exception {
        for (var node : nodes) {
            var answer = HTTP.send(
                    HttpRequest.newBuilder(node.resolve("/a/" + asset + "/file"))
                            .build(),
                    BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var bytes = answer.body();
                    var wanted = expected.open()) {
                // read at once: a comparison by lines pauses so long that the hub disconnects
                assertThat(sha256(bytes)).isEqualTo(sha256(wanted));
            }
        }
    }

    private static byte[] sha256(InputStream bytes) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return digest.digest();
    }

    /** Opens some bytes. */
    @FunctionalInterface
    public interface ByteSource {
        InputStream open() throws IOException;
    }

    /** Asserts that page, file and feed of every node report the withdrawal and its reason. */
    public void saysWithdrawn(String title, String explanation) {
        for (var node : nodes) {
            within("the page is gone", () -> get(node, "").statusCode() == 410);
            within("the file is gone", () -> get(node, "/file").statusCode() == 410);
            assertThat(get(node, "").body()).contains(explanation);
            within(
                    "the feed says so",
                    () -> feed(node).contains("at:deleted-entry ref=\"urn:uuid:" + asset)
                            && !feed(node).contains(title));
        }
    }

    private java.net.http.HttpResponse<String> get(URI node, String below) {
        return Http.get(node.resolve("/a/" + asset + below));
    }

    private String feed(URI node) {
        return Http.get(node.resolve(feed)).body();
    }

    private static void within(String what, BooleanSupplier done) {
        HubClient.await(what, TWO_SECONDS, done);
    }
}
