package vn.lantoa.system.sync;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lantoa.run.demo.HubClient;

/** The requests to the hub, and how many of them came too late: the hub rejects those that no longer apply. */
final class Operations {
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    int done() {
        return done.get();
    }

    int refused() {
        return refused.get();
    }

    void count() {
        done.incrementAndGet();
    }

    /** Posts; an empty object if the hub rejects it. */
    JsonObject post(HubClient by, String place, JsonObject body) {
        return send(by, "POST", place, body);
    }

    JsonObject patch(HubClient by, String place, JsonObject body) {
        return send(by, "PATCH", place, body);
    }

    private JsonObject send(HubClient by, String method, String place, JsonObject body) {
        var answer = by.send(by.request(place)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
        count();
        if (answer.statusCode() == 409 || answer.statusCode() == 422) {
            refused.incrementAndGet();
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        if (answer.statusCode() >= 300)
            throw new IllegalStateException(
                    method + " " + place + " " + body + ": " + answer.statusCode() + " " + answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
