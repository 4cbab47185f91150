package vn.lantoa.field.drill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;

/**
 * The answer to one request, if there was one.
 *
 * @param status 0: no answer came, and the outcome is unknown
 * @param took from sending to the end of the answer, or until the driver gave up
 */
record Answer(int status, String body, HttpHeaders headers, Duration took) {
    private static final int LONGEST = 200;

    /** The conclusion that a program may draw from a response. */
    enum Meaning {
        /** The request is done, and must stay done. */
        DONE,
        /** The request is not done, and repeating it does not help. */
        REFUSED,
        /** The request is not done now; a program tries again later. */
        UNAVAILABLE,
        /** The hub reports an internal error. */
        FAULT,
        /** The outcome is unknown; a program repeats the request with the same key. */
        UNKNOWN
    }

    static Answer none(Duration took) {
        return new Answer(0, "", HttpHeaders.of(Map.of(), (name, value) -> true), took);
    }

    Meaning meaning() {
        if (status == 0) return Meaning.UNKNOWN;
        // 507: an operator must free space first
        if (status == 503 || status == 429 || status == 507) return Meaning.UNAVAILABLE;
        if (status >= 500) return Meaning.FAULT;
        return status >= 400 ? Meaning.REFUSED : Meaning.DONE;
    }

    /** True if the error is neither a problem document nor a page of the hub. */
    boolean isBare() {
        if (status == 503) return header("Retry-After").isEmpty();
        var hasWords = header("Content-Type").startsWith("application/problem+json") || body.contains("lang=\"");
        return status >= 400 && !body.isBlank() && !hasWords;
    }

    /** The status and the beginning of the body, in one line. */
    String brief() {
        var line = body.replaceAll("\\s+", " ");
        return status + " " + line.substring(0, Math.min(LONGEST, line.length()));
    }

    boolean isDone() {
        return meaning() == Meaning.DONE;
    }

    JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
