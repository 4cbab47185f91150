package vn.lantoa.run.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** API client of an officer. A refused request throws {@link ApiRefusal}. */
public final class HubClient {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final URI hub;
    private final @Nullable String token;

    private HubClient(URI hub, @Nullable String token) {
        this.hub = hub;
        this.token = token;
    }

    /** Returns a client without sign-in. */
    public static HubClient anonymous(URI hub) {
        return new HubClient(hub, null);
    }

    /** Returns a client with this bearer token. */
    public static HubClient withToken(URI hub, String token) {
        return new HubClient(hub, token);
    }

    /** Signs in with this login and returns the client. */
    public static HubClient signIn(URI hub, String login, String password) {
        var asked = Json.createObjectBuilder()
                .add("login", login)
                .add("password", password)
                .build();
        return new HubClient(hub, anonymous(hub).post("/api/v1/tokens", asked).getString("token"));
    }

    /** Creates an asset and returns its id. */
    public String createAsset(JsonObject asset) {
        return post("/api/v1/assets", asset).getJsonObject("asset").getString("id");
    }

    /** Returns an asset with its draft. */
    public JsonObject asset(String asset) {
        return get("/api/v1/assets/" + asset).asJsonObject();
    }

    /** Saves texts and notes of the draft, whatever its lock version. */
    public void saveDraft(String asset, JsonObject change) {
        var lock =
                asset(asset).getJsonObject("draft").getJsonNumber("lockVersion").longValue();
        var request = request("/api/v1/assets/" + asset)
                .header("If-Match", "\"" + lock + "\"")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(change.toString()));
        json(send(request.build()));
    }

    /** Uploads a file in one request. Returns the id of the upload, whose check is still pending. */
    public String upload(String asset, Path file, String role, @Nullable String language) throws IOException {
        return upload(asset, file.getFileName().toString(), role, language, BodyPublishers.ofFile(file));
    }

    /** Uploads bytes from any source in the same way. */
    public String upload(String asset, String name, String role, @Nullable String language, BodyPublisher bytes) {
        var query = "role=" + encoded(role) + "&name=" + encoded(name)
                + (language == null ? "" : "&language=" + encoded(language));
        var request = request("/api/v1/assets/" + asset + "/files?" + query)
                .header("Content-Type", "application/octet-stream")
                .POST(bytes);
        return json(send(request.build())).asJsonObject().getString("id");
    }

    /** Seals the draft and returns the number of the version. */
    public int seal(String asset) {
        return seal(asset, JsonObject.EMPTY_JSON_OBJECT);
    }

    /** Seals the draft with these details outside the seal, and returns the number of the version. */
    public int seal(String asset, JsonObject json) {
        return post("/api/v1/assets/" + asset + "/versions", json)
                .getJsonObject("version")
                .getInt("number");
    }

    /** Returns a sealed version. */
    public JsonObject version(String asset, int number) {
        return get("/api/v1/assets/" + asset + "/versions/" + number).asJsonObject();
    }

    /** Sends a GET that must succeed. */
    public JsonStructure get(String path) {
        return json(send(request(path).GET().build()));
    }

    /** Sends a POST that must succeed. */
    public JsonObject post(String path, @Nullable JsonStructure body) {
        var request = request(path);
        if (body == null) request.POST(BodyPublishers.noBody());
        else request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
        return json(send(request.build())).asJsonObject();
    }

    /** Sends a table to an import, which must succeed. */
    public void csv(String path, String table) {
        var request = request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(table));
        json(send(request.build()));
    }

    /** Sends a POST with a new idempotency key; it must succeed. */
    public JsonObject postOnce(String path, JsonStructure body) {
        return postOnce(path, body, UUID.randomUUID().toString());
    }

    /** Sends a POST with this idempotency key; it must succeed. */
    public JsonObject postOnce(String path, JsonStructure body, String key) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.toString()));
        return json(send(request.build())).asJsonObject();
    }

    /** Returns a request with this client's token, to be completed and sent by {@link #send}. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(hub.resolve(path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Sends a request and returns the response, whatever its status. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ApiRefusal(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiRefusal("interrupted", e);
        }
    }

    /** Waits for a condition, checking it five times a second. */
    public static void await(String what, Duration patience, BooleanSupplier done) {
        var until = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > until) throw new ApiRefusal("timed out waiting for " + what, null);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ApiRefusal("interrupted", e);
            }
        }
    }

    private static JsonStructure json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new ApiRefusal(
                    answer.request().method() + " " + answer.uri() + ": " + answer.statusCode() + " " + answer.body(),
                    null);
        }
        if (answer.body().isBlank()) return JsonObject.EMPTY_JSON_OBJECT;
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
