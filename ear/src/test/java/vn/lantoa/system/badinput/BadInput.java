package vn.lantoa.system.badinput;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.run.demo.HubClient;

/** Sends requests, some in parallel, and lists complaints about the responses. */
final class BadInput {
    /** Requests in parallel: two cores answer no faster when more are waiting. */
    private static final int BESIDE_EACH_OTHER = 4;

    private BadInput() {}

    /** The complaints of this check, by request. */
    static Map<String, String> complaints(
            HubClient caller, List<NastyRequest> requests, Function<HttpResponse<String>, String> complaint)
            throws InterruptedException {
        return complaints(caller, requests, complaint, Duration.ofDays(1));
    }

    /** The same, and complaints about answers that took longer than this. */
    static Map<String, String> complaints(
            HubClient caller,
            List<NastyRequest> requests,
            Function<HttpResponse<String>, String> complaint,
            Duration longest)
            throws InterruptedException {
        var executor = Executors.newFixedThreadPool(BESIDE_EACH_OTHER);
        try {
            var asked = requests.stream()
                    .map(request -> (Callable<Map.Entry<String, String>>)
                            () -> Map.entry(request.toString(), complaint(caller, request, complaint, longest)))
                    .toList();
            var complaints = new TreeMap<String, String>();
            for (var answer : executor.invokeAll(asked)) {
                var said = answer.get();
                if (!said.getValue().isEmpty()) complaints.put(said.getKey(), said.getValue());
            }
            return complaints;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request was not answered", e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static String complaint(
            HubClient caller,
            NastyRequest request,
            Function<HttpResponse<String>, String> complaint,
            Duration longest) {
        var asked = System.nanoTime();
        var answer = caller.send(request.by(caller));
        var took = Duration.ofNanos(System.nanoTime() - asked);
        var about = complaint.apply(answer);
        return about.isEmpty() && took.compareTo(longest) > 0
                ? answer.statusCode() + " after " + took.toMillis() + " ms"
                : about;
    }

    /** A complaint about an internal error, or about a rejection that a program cannot parse. */
    static String faultOrForeign(HttpResponse<String> answer) {
        var status = answer.statusCode();
        // 501 is intended by some resources, and 503 with Retry-After is allowed
        var comesBack =
                status == 503 && answer.headers().firstValue("Retry-After").isPresent();
        if (status >= 500 && status != 501 && !comesBack) return status + " " + answer.body();
        var isProblem = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        var isApi = answer.request().uri().getPath().startsWith("/api/");
        var mustBe = status == 400 || status > 400 && isApi;
        return mustBe && !isProblem && !answer.request().method().equals("HEAD")
                ? status + " is no problem: " + answer.headers().map() + answer.body()
                : "";
    }

    /** The requests to all of these operations. */
    static List<NastyRequest> to(
            List<DescribedOperation> operations, Function<DescribedOperation, List<NastyRequest>> make) {
        return operations.stream()
                .flatMap(operation -> make.apply(operation).stream())
                .collect(Collectors.toList());
    }
}
