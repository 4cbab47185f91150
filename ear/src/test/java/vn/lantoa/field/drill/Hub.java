package vn.lantoa.field.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The nodes of the hub for a program that knows their addresses: if one does not respond, the next is used. */
final class Hub {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<URI> nodes;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final AtomicInteger next;

    /** @param first index of the node that is asked until it does not answer */
    Hub(List<URI> nodes, int first) {
        this.nodes = List.copyOf(nodes);
        this.next = new AtomicInteger(first);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(node().resolve(path)).timeout(PATIENCE);
    }

    private URI node() {
        return nodes.get(Math.floorMod(next.get(), nodes.size()));
    }

    /** A POST of this JSON; the key makes repetitions harmless. */
    HttpRequest.Builder post(String path, String json, String key) {
        var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return method("POST", path, body)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key);
    }

    HttpRequest.Builder method(String method, String path, BodyPublisher body) {
        return request(path).method(method, body);
    }

    Answer get(String path) {
        return send(request(path).build());
    }

    /** Sends it once. */
    Answer send(HttpRequest request) {
        var begun = System.nanoTime();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers(), since(begun));
        } catch (IOException e) {
            next.incrementAndGet();
            return Answer.none(since(begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
