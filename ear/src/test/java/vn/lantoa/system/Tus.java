package vn.lantoa.system;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer of the demo who uploads, by tus and in one request. Any node will do. */
public final class Tus {
    private final URI home;
    private final String token;

    private Tus(URI home, String token) {
        this.home = home;
        this.token = token;
    }

    /** Signs in. */
    public static Tus as(URI home, String login) {
        var body = BodyPublishers.ofString("{\"login\":\"" + login + "\",\"password\":\"lantoa-demo\"}");
        var answer = Http.send(HttpRequest.newBuilder(home.resolve("/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
        return new Tus(home, field(answer.body(), "token"));
    }

    /** The same officer at another node. */
    public Tus at(URI other) {
        return new Tus(other, token);
    }

    public String token() {
        return token;
    }

    /** A new asset of the organisation of the demo. */
    public String asset(String kind) {
        var body =
                BodyPublishers.ofString("{\"organisation\":\"so-khcn\",\"kind\":\"" + kind + "\",\"language\":\"vi\"}");
        var answer = Http.send(request("/api/v1/assets")
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
        return field(answer.body(), "id");
    }

    public HttpResponse<String> open(long length, Map<String, String> metadata) {
        var pairs = metadata.entrySet().stream()
                .map(pair -> pair.getKey() + " " + base64(pair.getValue()))
                .collect(Collectors.joining(","));
        return Http.send(tus("/uploads")
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", pairs)
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** An upload that was opened, by its path. */
    public String opened(String asset, String name, long length) {
        var answer = open(length, Map.of("filename", name, "asset", asset, "role", "master"));
        if (answer.statusCode() != 201) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    public HttpResponse<String> append(String upload, long offset, BodyPublisher bytes, String... headers) {
        var request = tus(upload)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Long.toString(offset));
        if (headers.length > 0) request.headers(headers);
        return Http.send(request.method("PATCH", bytes).build());
    }

    public HttpResponse<String> head(String upload) {
        return Http.send(tus(upload).method("HEAD", BodyPublishers.noBody()).build());
    }

    public HttpResponse<String> terminate(String upload) {
        return Http.send(tus(upload).DELETE().build());
    }

    public String status(String upload) {
        return Http.send(request("/api/v1" + upload).GET().build()).body();
    }

    /** Waits until the worker is done with it. */
    public String ended(String upload, Duration limit) throws InterruptedException {
        var until = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < until) {
            var status = status(upload);
            if (!status.contains("\"RECEIVED\"") && !status.contains("\"OPEN\"")) return status;
            Thread.sleep(50); // polling, bounded by the limit: there is no event to wait for over HTTP
        }
        throw new AssertionError("not ended: " + status(upload));
    }

    public HttpRequest.Builder tus(String path) {
        return request(path).header("Tus-Resumable", "1.0.0");
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** The first text of this name in a JSON answer. */
    public static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) throw new AssertionError("no " + name + " in " + json);
        return found.group(1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
