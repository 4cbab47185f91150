package vn.lantoa.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Asks some addresses in turn by some callers at once, each as fast as it is answered. */
record Load(List<HttpRequest> requests, int callers, Duration duration) {

    /** What came of it: how long each answer took, in nanoseconds, in order, and how many were not 2xx or 304. */
    record Result(long[] sorted, long failures, Duration took) {
        double perSecond() {
            return sorted.length * 1e9 / took.toNanos();
        }

        double millis(double share) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
        }
    }

    static Load of(URI uri, int callers, Duration duration) {
        return of(List.of(uri), callers, duration);
    }

    static Load of(List<URI> uris, int callers, Duration duration) {
        var requests =
                uris.stream().map(uri -> HttpRequest.newBuilder(uri).build()).toList();
        return new Load(requests, callers, duration);
    }

    Result run() throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(callers);
        var begin = System.nanoTime();
        try {
            var work = IntStream.range(0, callers)
                    .mapToObj(i -> pool.submit(() -> call(begin, i * requests.size() / callers)))
                    .toList();
            return result(work, begin);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Result result(List<Future<List<Long>>> work, long begin)
            throws InterruptedException, ExecutionException {
        var all = new ArrayList<Long>();
        for (var one : work) all.addAll(one.get());
        var good = all.stream()
                .filter(nanos -> nanos >= 0)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return new Result(good, all.size() - good.length, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** A failure is noted as -1. */
    private List<Long> call(long begin, int first) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var times = new ArrayList<Long>();
        while (System.nanoTime() - begin < duration.toNanos()) {
            var request = requests.get((first + times.size()) % requests.size());
            var asked = System.nanoTime();
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            times.add(status / 100 == 2 || status == 304 ? System.nanoTime() - asked : -1);
        }
        return times;
    }
}
