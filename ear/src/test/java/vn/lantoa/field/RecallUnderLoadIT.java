package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/**
 * One message is released and recalled repeatedly at two nodes, each serving 128 connections of {@code wrk} meanwhile:
 * measures how long its page, its frame and the front page still show it, there and behind the shipped proxy.
 * {@code -Drecalls} sets the number of recalls.
 */
@Tag("field")
class RecallUnderLoadIT {
    private static final int RECALLS = Integer.getInteger("recalls", 100);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A place at which the recalled message must disappear within {@code millis}. */
    private record Place(String name, URI home, long millis, List<Long> took) {
        Place(String name, URI home, long millis) {
            this(name, home, millis, new ArrayList<>());
        }
    }

    @Test
    void recalled_content_is_gone_from_nodes_in_a_second_and_the_proxy_in_two() throws Exception {
        var nodes = List.of(TheProduct.uri(), TheProduct.second().home());
        var job = MainJob.message(TheProduct.uri(), "Một tin nhắn bị thu hồi nhiều lần", "Nộp hồ sơ tại nhà.");
        var release = job.submitApproveRelease();
        var pool = Executors.newCachedThreadPool();
        try (var nginx = Nginx.before(nodes.get(0), "nginx-load");
                var ignored = load(nodes.get(0).resolve("/a/" + job.asset()));
                var alsoIgnored = load(nodes.get(1).resolve("/feeds/all.atom"))) {
            var places = List.of(
                    new Place("the first node", nodes.get(0), 1_000),
                    new Place("the second node", nodes.get(1), 1_000),
                    new Place("the proxy", nginx.home(), 2_000));
            for (int i = 0; i < RECALLS; i++) {
                for (var place : places)
                    HubClient.await(place.name(), TheProduct.PATIENCE, () -> shows(place, job.asset()) == 3);
                job.recall(release, "Số điện thoại đã đổi, lần " + i + ".");
                recalled(places, job.asset(), pool);
                release = job.release();
            }
            assertThat(places).allSatisfy(place -> {
                var slowest = place.took().stream().max(Long::compare).orElseThrow();
                System.out.printf(
                        "%d recalls under load: gone from %s after %d ms at most, %d ms in the middle%n",
                        RECALLS, place.name(), slowest, median(place.took()));
                assertThat(slowest).as(place.name()).isLessThanOrEqualTo(place.millis());
            });
        } finally {
            pool.shutdownNow();
        }
    }

    /** Records for each place how long after this moment it still showed the asset. */
    private static void recalled(List<Place> places, String asset, ExecutorService pool) throws Exception {
        long since = System.nanoTime();
        var looking = new ArrayList<Callable<Boolean>>();
        for (var place : places) looking.add(() -> place.took().add(millisUntilGone(place, asset, since)));
        for (var looked : pool.invokeAll(looking)) assertThat(looked.get()).isTrue();
    }

    private static long millisUntilGone(Place place, String asset, long since) throws InterruptedException {
        long last = 0;
        for (long now = 0; now < 5 * place.millis(); now = millis(since)) {
            long asked = millis(since);
            if (shows(place, asset) == 0) return last;
            last = asked;
            Thread.sleep(10);
        }
        return last;
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }

    /** The number of pages that show it: its own, its frame, and the front page. */
    private static int shows(Place place, String asset) {
        int shown = get(place, "/").contains("/a/" + asset) ? 1 : 0;
        for (var own : List.of("/a/", "/embed/")) if (get(place, own + asset).startsWith("200")) shown++;
        return shown;
    }

    private static String get(Place place, String path) {
        try {
            var answer =
                    HTTP.send(HttpRequest.newBuilder(place.home().resolve(path)).build(), BodyHandlers.ofString());
            return answer.statusCode() + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 128 connections that request this continuously until they are closed; they end after an hour. */
    private static Program load(URI address) throws IOException {
        return Program.start("/usr/bin/wrk", "-t1", "-c128", "-d3600s", address.toString());
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
