package vn.lantoa.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.run.demo.HubClient;

/** An upload by tus, as a small program makes it. */
final class Tus {
    private final HubClient officer;
    private final String path;

    private Tus(HubClient officer, String path) {
        this.officer = officer;
        this.path = path;
    }

    static Tus open(HubClient officer, String asset, String name, long bytes) {
        var said = Map.of("filename", name, "asset", asset, "role", "master");
        var request = officer.request("/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Long.toString(bytes))
                .header("Upload-Metadata", metadata(said))
                .POST(BodyPublishers.noBody());
        var answer = officer.send(request.build());
        if (answer.statusCode() != 201) throw new IllegalStateException("open: " + answer.statusCode() + answer.body());
        return new Tus(officer, answer.headers().firstValue("Location").orElseThrow());
    }

    private static String metadata(Map<String, String> said) {
        return said.entrySet().stream()
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder().encodeToString(pair.getValue().getBytes(UTF_8)))
                .collect(Collectors.joining(","));
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The whole film, a chunk after the other. */
    void send(BigFilm film, int chunk) throws IOException {
        for (long at = 0; at < film.bytes(); at += chunk)
            append(at, BodyPublishers.ofByteArray(film.chunk(at, (int) Math.min(chunk, film.bytes() - at))));
    }

    /** The whole film as one chunk. */
    void sendAtOnce(BigFilm film) {
        append(0, BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(film::stream), film.bytes()));
    }

    private void append(long offset, BodyPublisher chunk) {
        var request = officer.request(path)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", chunk);
        var answer = officer.send(request.build());
        if (answer.statusCode() != 204)
            throw new IllegalStateException("append: " + answer.statusCode() + answer.body());
    }
}
