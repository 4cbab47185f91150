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

/** An officer of the demo who uploads, by tus and in one request, at any node. */
public final class Tus {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final URI home;
    private final String[] credentials;

    private Tus(URI home, String... credentials) {
        this.home = home;
        this.credentials = credentials;
    }

    /** Signs in as a program does: with a token. */
    public static Tus as(URI home, String login) {
        var body = BodyPublishers.ofString("{\"login\":\"" + login + "\",\"password\":\"lantoa-demo\"}");
        var answer = Http.send(HttpRequest.newBuilder(home.resolve("/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(body)
                .build());
        return new Tus(home, "Authorization", "Bearer " + field(answer.body(), "token"));
    }

    /** Signs in as a browser does: with a session. */
    public static Tus inBrowser(URI home, String login) {
        var answer = Http.send(HttpRequest.newBuilder(home.resolve("/signin"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=" + login + "&password=lantoa-demo"))
                .build());
        var cookie = answer.headers().allValues("Set-Cookie").stream()
                .map(said -> said.split(";", 2)[0])
                .filter(said -> said.startsWith("lantoa="))
                .findFirst()
                .orElseThrow();
        var csrf = CSRF.matcher(new Tus(home, "Cookie", cookie).console().body());
        if (!csrf.find()) throw new AssertionError("not signed in: " + answer.statusCode());
        return new Tus(home, "Cookie", cookie, "X-CSRF-Token", csrf.group(1));
    }

    /** The same officer at another node, with the same token or session. */
    public Tus at(URI other) {
        return new Tus(other, credentials);
    }

    /** The console page; without a sign-in, the redirect to it. */
    public HttpResponse<String> console() {
        return Http.send(request("/console").GET().build());
    }

    /** A new asset of the demo's organisation. */
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

    /** A new upload, by its path. */
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

    /** Waits until the worker has finished with it. */
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
        return HttpRequest.newBuilder(home.resolve(path)).headers(credentials);
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
