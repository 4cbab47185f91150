package vn.lantoa.field.drill;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.lantoa.field.drill.Answer.Meaning;

/** Requests a page, a feed and a signed-in POST all the time, and records responses with their times. */
final class Monitor implements AutoCloseable {
    /** The requests. */
    enum Probe {
        PAGE,
        FEED,
        POST
    }

    /**
     * One answer.
     *
     * @param endedAt by {@link System#nanoTime}
     */
    record Sample(Probe probe, long endedAt, Answer answer) {
        boolean isGood() {
            return answer.isDone();
        }
    }

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Officer uploader;
    private final List<Sample> samples = new CopyOnWriteArrayList<>();
    private final AtomicInteger posted = new AtomicInteger();
    private final AtomicInteger postedPerhaps = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    /** @param asset whose page is requested */
    Monitor(Site site, String asset) {
        uploader = site.crew().uploader().at(site.hub());
        watch(Probe.PAGE, () -> HttpRequest.newBuilder(uri("/a/" + asset)));
        watch(Probe.FEED, () -> HttpRequest.newBuilder(uri("/feeds/all.atom")));
        watch(Probe.POST, this::post);
    }

    private URI uri(String path) {
        return uploader.hub().request(path).build().uri();
    }

    private HttpRequest.Builder post() {
        var asset = Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "sms-text")
                .add("language", "vi");
        return uploader.signed(
                uploader.hub().post("/api/v1/assets", asset.build().toString(), Officer.key()));
    }

    private void watch(Probe probe, Supplier<HttpRequest.Builder> request) {
        var thread = new Thread(
                () -> {
                    while (!ended) {
                        sample(probe, request.get().timeout(Hub.PATIENCE).build());
                        Officer.pause(PAUSE);
                    }
                },
                "monitor-" + probe);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void sample(Probe probe, HttpRequest request) {
        var answer = uploader.hub().send(request);
        samples.add(new Sample(probe, System.nanoTime(), answer));
        if (probe != Probe.POST) return;
        if (answer.isDone()) posted.incrementAndGet();
        else if (answer.meaning() != Meaning.REFUSED) postedPerhaps.incrementAndGet();
    }

    /** The number of assets that its POSTs have certainly created. */
    int posted() {
        return posted.get();
    }

    /** The number of assets that they may have created. */
    int postedPerhaps() {
        return postedPerhaps.get();
    }

    /** Milliseconds until the first good answer of each probe; only of those that got one. */
    Map<Probe, Long> firstGood(long since) {
        var first = new EnumMap<Probe, Long>(Probe.class);
        for (var sample : samples)
            if (sample.isGood() && sample.endedAt() >= since)
                first.putIfAbsent(sample.probe(), (sample.endedAt() - since) / 1_000_000);
        return first;
    }

    /** Waits until each probe has had a good answer since then. */
    void awaitGood(long since) {
        Publication.await(
                "a good answer to each probe",
                Site.PATIENCE,
                () -> firstGood(since).size() == Probe.values().length);
    }

    /** Milliseconds until the last bad answer; 0 if there was none. */
    long lastBad(long since) {
        return samples.stream()
                .filter(sample -> !sample.isGood() && sample.endedAt() >= since)
                .mapToLong(sample -> (sample.endedAt() - since) / 1_000_000)
                .max()
                .orElse(0);
    }

    List<Sample> samples() {
        return List.copyOf(samples);
    }

    /** Ends when the last requests are answered: they may take effect until then. */
    @Override
    public void close() {
        ended = true;
        try {
            for (var thread : threads) thread.join(Hub.PATIENCE.toMillis() * 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
