package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A busy newsroom beside another load: a separate thread reads a feed ten times a second and measures the time. */
public final class FeedBeside implements AutoCloseable {
    private static final int P99_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpRequest request;
    private final List<Long> millis = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::read, "feed-beside");
    private volatile boolean ended;

    private FeedBeside(URI door) {
        request = HttpRequest.newBuilder(door.resolve("/feeds/all.atom"))
                .timeout(PATIENCE)
                .build();
    }

    /** Starts reading at this address, of a hub or of a proxy before it. */
    public static FeedBeside at(URI door) {
        var feed = new FeedBeside(door);
        feed.thread.setDaemon(true);
        feed.thread.start();
        return feed;
    }

    private void read() {
        var client = HttpClient.newHttpClient();
        try {
            while (!ended) {
                var begun = System.nanoTime();
                note(client);
                millis.add((System.nanoTime() - begun) / 1_000_000);
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(HttpClient client) throws InterruptedException {
        try {
            var status = client.send(request, BodyHandlers.ofString()).statusCode();
            if (status != 200) failures.add("status " + status);
        } catch (IOException e) {
            failures.add(e.toString());
        }
    }

    /** Ends the reading; prints the duration, and asserts that the newsroom noticed nothing. */
    public void assertUnharmedBy(String what) {
        close();
        var sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        assertThat(sorted).as("reads of the feed beside " + what).isNotEmpty();
        var p99 = sorted[sorted.length * 99 / 100];
        System.out.printf(
                "%s: feed p50 %d ms, p99 %d ms, most %d ms of %d reads%n",
                what, sorted[sorted.length / 2], p99, sorted[sorted.length - 1], sorted.length);
        assertThat(failures).as("reads of the feed beside " + what).isEmpty();
        assertThat(p99).as("p99 of the feed beside " + what).isLessThan(P99_MILLIS);
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
