package vn.lantoa.field.drill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import vn.lantoa.field.drill.Answer.Meaning;

/** An officer with a token, whose program repeats requests with the same key until their outcome is known. */
final class Officer {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Hub hub;
    private final String token;
    private final Tally tally;

    private Officer(Hub hub, String token, Tally tally) {
        this.hub = hub;
        this.token = token;
        this.tally = tally;
    }

    static Officer signedIn(Hub hub, String login, Tally tally) {
        var asked = Json.createObjectBuilder().add("login", login).add("password", "lantoa-demo");
        var answer = hub.send(
                hub.post("/api/v1/tokens", asked.build().toString(), key()).build());
        return withToken(hub, done("sign-in of " + login, answer).json().getString("token"), tally);
    }

    static Officer withToken(Hub hub, String token, Tally tally) {
        return new Officer(hub, token, tally);
    }

    /** The same officer at other nodes. */
    Officer at(Hub other) {
        return new Officer(other, token, tally);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    HttpRequest.Builder request(String path) {
        return signed(hub.request(path));
    }

    HttpRequest.Builder signed(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    /** The answer to one GET, repeated while the hub is unavailable. */
    Answer get(String path) {
        return settled(() -> request(path).build());
    }

    JsonObject json(String path) {
        return done(path, get(path)).json();
    }

    /** Sends a POST until its outcome is known. */
    Answer post(String path, JsonObject body) {
        var key = key();
        return settled(() -> signed(hub.post(path, body.toString(), key)).build());
    }

    /** A POST that must succeed. */
    JsonObject posted(String path, JsonObject body) {
        var answer = done(path, post(path, body));
        return answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : answer.json();
    }

    /** Sends it once. */
    Answer once(HttpRequest request) {
        return tally.count(hub.send(request));
    }

    Hub hub() {
        return hub;
    }

    /** Repeats it while the response leaves the outcome open. */
    Answer settled(Supplier<HttpRequest> request) {
        var until = System.nanoTime() + LIMIT.toNanos();
        var unsure = false;
        while (true) {
            var answer = once(request.get());
            var meaning = answer.meaning();
            if (meaning == Meaning.DONE) return answer;
            if (meaning == Meaning.REFUSED) {
                if (unsure) tally.refusedWhenRepeated(answer);
                return answer;
            }
            unsure |= meaning != Meaning.UNAVAILABLE;
            if (System.nanoTime() > until)
                throw new IllegalStateException("still not settled: " + answer.status() + " " + answer.body());
            pause(PAUSE);
        }
    }

    static Answer done(String what, Answer answer) {
        if (!answer.isDone()) throw new IllegalStateException(what + ": " + answer.status() + " " + answer.body());
        return answer;
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
