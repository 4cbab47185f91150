package vn.lantoa.system.outage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A response with its duration: to an anonymous caller, to an officer in a browser, or to a program. */
record Asking(int status, String type, String retryAfter, String body, Duration took) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Sends a GET, with these pairs of headers. */
    static Asking of(URI uri, String... headers) {
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(1));
        if (headers.length > 0) request.headers(headers);
        var begin = System.nanoTime();
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            var took = Duration.ofNanos(System.nanoTime() - begin);
            var of = answer.headers();
            return new Asking(
                    answer.statusCode(),
                    of.firstValue("Content-Type").orElse(""),
                    of.firstValue("Retry-After").orElse(""),
                    answer.body(),
                    took);
        } catch (IOException e) {
            throw new IllegalStateException("GET " + uri + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
