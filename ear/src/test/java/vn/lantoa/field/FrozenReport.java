package vn.lantoa.field;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;

/** The report of a unit until its frozen copy, by the officers of the demo. */
final class FrozenReport {
    private static final String REPORT = "reports/2025/so-khcn";

    private final URI hub;
    private final HubClient writer;
    private final HubClient leader;
    private final HubClient office;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    FrozenReport(URI hub) {
        this.hub = hub;
        writer = DemoOfficers.at(hub, "canbo");
        leader = DemoOfficers.at(hub, "duyet");
        office = DemoOfficers.at(hub, "quantri");
    }

    /** Gets it written, submitted and accepted, as far as necessary. */
    void accept() throws IOException, InterruptedException {
        var read = read();
        if (read.getString("state").equals("draft") || read.getString("state").equals("returned")) submit(read);
        if (read().getString("state").equals("accepted")) return;
        send("/signin", "login=quantri&password=lantoa-demo");
        var page = browser.send(request("/console/" + REPORT).build(), BodyHandlers.ofString())
                .body();
        var csrf = page.replaceAll("(?s).*?name=\"csrf\" value=\"([0-9a-f]{64})\".*", "$1");
        send(
                "/console/" + REPORT + "/decision",
                "decision=accept&reason=&lockVersion=" + read().getInt("lockVersion") + "&csrf=" + csrf);
    }

    /** Freezes it if necessary, and returns the copy. */
    JsonObject freeze() {
        var snapshots = "/api/v1/" + REPORT + "/snapshots";
        office.send(office.request(snapshots).POST(BodyPublishers.noBody()).build());
        return writer.get(snapshots).asJsonObject().getJsonArray("snapshots").getJsonObject(0);
    }

    /** The archive of a copy. */
    byte[] archive(JsonObject snapshot) throws IOException, InterruptedException {
        var href = snapshot.getJsonObject("archive").getString("href");
        return browser.send(writer.request(href).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private JsonObject read() {
        return writer.get("/api/v1/" + REPORT).asJsonObject();
    }

    private void submit(JsonObject read) {
        var seen = read.getInt("lockVersion");
        var texts = Json.createObjectBuilder();
        for (var task : read.getJsonObject("content").getJsonArray("tasks").getValuesAs(JsonObject.class))
            texts.add("task:" + task.getString("code"), "Chưa đến kỳ, lần " + seen + ".");
        writer.send(writer.request("/api/v1/" + REPORT)
                .header("If-Match", "\"" + seen + "\"")
                .header("Content-Type", "application/json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString(Json.createObjectBuilder()
                                .add("texts", texts)
                                .build()
                                .toString()))
                .build());
        leader.send(leader.request("/api/v1/" + REPORT + "/submission")
                .header("If-Match", "\"" + (seen + 1) + "\"")
                .POST(BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(hub.resolve(path)).header("Origin", origin());
    }

    private String origin() {
        return hub.getScheme() + "://" + hub.getAuthority();
    }

    private void send(String path, String form) throws IOException, InterruptedException {
        var answer = browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 303) throw new IllegalStateException(path + ": " + answer.body());
    }
}
