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
    private static final int NAMED = 10;

    /**
     * What came of it: how long each good answer took, in nanoseconds, in order; how many answers were not 2xx or 304, and
     * status and address of the first of those, {@value #NAMED} at most.
     */
    record Result(long[] sorted, long failures, List<String> named, Duration took) {
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

    private static Result result(List<Future<Answers>> work, long begin)
            throws InterruptedException, ExecutionException {
        var good = new ArrayList<Long>();
        var bad = new ArrayList<String>();
        for (var one : work) {
            good.addAll(one.get().good());
            bad.addAll(one.get().bad());
        }
        return new Result(
                good.stream().mapToLong(Long::longValue).sorted().toArray(),
                bad.size(),
                bad.stream().limit(NAMED).toList(),
                Duration.ofNanos(System.nanoTime() - begin));
    }

    /** One caller's: nanoseconds of the good ones, status and address of the others. */
    private record Answers(List<Long> good, List<String> bad) {}

    private Answers call(long begin, int first) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var answers = new Answers(new ArrayList<>(), new ArrayList<>());
        for (int i = first; System.nanoTime() - begin < duration.toNanos(); i++) {
            var request = requests.get(i % requests.size());
            var asked = System.nanoTime();
            var outcome = outcome(http, request);
            if (outcome.isEmpty()) answers.good().add(System.nanoTime() - asked);
            else answers.bad().add(outcome + " " + request.uri());
        }
        return answers;
    }

    // empty for an answer as it should be
    private static String outcome(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 || status == 304 ? "" : String.valueOf(status);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
