package vn.lantoa.system.surf;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A user who opens pages and sends forms as a browser does, with a session, and runs no scripts. */
final class Surfer {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String BOUNDARY = "lantoa-form";

    private final URI hub;
    private final String name;
    private String cookie = "";

    private Surfer(URI hub, String name) {
        this.hub = hub;
        this.name = name;
    }

    /** A surfer who has not signed in. */
    static Surfer nobody(URI hub) {
        return new Surfer(hub, "nobody");
    }

    /** An officer, signed in by the form. */
    static Surfer officer(URI hub, String login, String password) {
        return new Surfer(hub, login).signedIn("/signin", Map.of("login", login, "password", password));
    }

    /** A partner, signed in by the form with a token. */
    static Surfer partner(URI hub, String token) {
        return new Surfer(hub, "partner").signedIn("/partner/signin", Map.of("token", token));
    }

    private Surfer signedIn(String place, Map<String, String> typed) {
        var answer = submit(place, place, typed);
        if (answer.status() != 303) throw new IllegalStateException(name + " cannot sign in: " + answer.status());
        return this;
    }

    String name() {
        return name;
    }

    Sight get(String address) {
        return sight(address, request(address).GET().build());
    }

    /** Fills in the form of this page with this action, and sends it. */
    Sight submit(String page, String action, Map<String, String> typed) {
        var seen = get(page);
        var form = seen.forms().stream()
                .filter(one -> one.action().split("\\?")[0].equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + " sees no form for " + action + " at " + page + ": " + seen.status()));
        return post(form, form.with(typed));
    }

    /** Sends a form with these fields. */
    Sight post(SeenForm form, Map<String, List<String>> fields) {
        var type = form.multipart() ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
        var body = form.multipart() ? parts(fields) : encoded(fields);
        var request = request(form.action())
                .header("Content-Type", type)
                .header("Origin", hub.toString())
                .POST(BodyPublishers.ofString(body));
        return sight(form.action(), request.build());
    }

    private HttpRequest.Builder request(String address) {
        var request =
                HttpRequest.newBuilder(hub.resolve(address)).timeout(PATIENCE).header("Accept", "text/html,*/*;q=0.8");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private Sight sight(String address, HttpRequest request) {
        try {
            var begin = System.nanoTime();
            var answer = HTTP.send(request, BodyHandlers.ofByteArray());
            var millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            remember(answer);
            var html = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            var source = html ? new String(answer.body(), StandardCharsets.UTF_8) : "";
            return new Sight(
                    address,
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse("").replaceFirst("^" + hub, ""),
                    html ? Jsoup.parse(source, answer.uri().toString()) : new Document("" + answer.uri()),
                    source,
                    millis);
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Keeps only the session cookie: the language is in the address. */
    private void remember(HttpResponse<?> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .map(said -> said.split(";", 2)[0])
                .filter(said -> said.matches("lantoa(-partner)?=.*"))
                .forEach(said -> cookie = said);
    }

    private static String encoded(Map<String, List<String>> fields) {
        return pairs(fields)
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parts(Map<String, List<String>> fields) {
        return pairs(fields)
                        .map(pair -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + pair[0]
                                + "\"\r\n\r\n" + pair[1] + "\r\n")
                        .collect(Collectors.joining())
                + "--" + BOUNDARY + "--\r\n";
    }

    private static Stream<String[]> pairs(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new String[] {field.getKey(), value}));
    }
}
