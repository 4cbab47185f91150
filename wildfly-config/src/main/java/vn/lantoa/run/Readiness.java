package vn.lantoa.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until a node reports ready, has ended, or its deployment has failed. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(150);

    /** Status in the application's response. A server that is still starting also responds 503, but without it. */
    private static final String NOT_YET = "\"DOWN\"";

    private final WildFlyNode node;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest question;
    private String last = "no answer yet";

    Readiness(WildFlyNode node) {
        this.node = node;
        this.question = HttpRequest.newBuilder(URI.create(node.home() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    void await(Duration limit) {
        await(limit, limit.plus(limit));
    }

    /**
     * Waits until the node is ready, or has reported DOWN for {@code grace}: a node that works off a backlog already
     * serves requests.
     *
     * @return whether the node is ready
     */
    boolean await(Duration limit, Duration grace) {
        var until = System.nanoTime() + limit.toNanos();
        var answersSince = Long.MAX_VALUE;
        while (!isReady()) {
            if (last.contains(NOT_YET)) answersSince = Math.min(answersSince, System.nanoTime());
            if (answersSince < System.nanoTime() - grace.toNanos()) return false;
            if (!node.isRunning())
                throw new CannotStart(
                        "the server ended unexpectedly (" + node.process().exitValue() + "), see " + node.log());
            if (Files.exists(marker(".failed")))
                throw new CannotStart("the application did not start, see " + node.log() + ": " + reason());
            if (System.nanoTime() > until)
                throw new CannotStart("not ready after " + limit.toSeconds() + " s (" + last + "), see " + node.log());
            pause();
        }
        return true;
    }

    private boolean isReady() {
        try {
            var answer = http.send(question, HttpResponse.BodyHandlers.ofString());
            last = answer.statusCode() + " " + answer.body();
            return answer.statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted", e);
        }
    }

    /** Returns the marker file of WildFly's deployment scanner beside the EAR. */
    private Path marker(String suffix) {
        return node.ear().resolveSibling(node.ear().getFileName() + suffix);
    }

    /** Returns the innermost cause reported by WildFly, in one line. */
    private String reason() {
        try {
            var lines = Files.readAllLines(marker(".failed"));
            return lines.stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("Caused by:") || line.contains("WELD-"))
                    .reduce((outer, inner) -> inner)
                    .orElse(String.join(" ", lines));
        } catch (IOException e) {
            return "no reason readable";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted", e);
        }
    }
}
