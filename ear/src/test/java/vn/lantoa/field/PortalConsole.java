package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.lantoa.run.Product;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;

/** A hub with content, and its administrator, who registers portals and starts visits. */
final class PortalConsole {
    private final Product product;
    private final HttpClient administrator =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    PortalConsole(Product product) {
        this.product = product;
    }

    /** An asset of this kind with this file, released for everyone. */
    MainJob released(String kind, String title, Path file) throws IOException {
        var job = MainJob.begin(product.first().home(), kind, title);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", title)
                                .add("rights", "© Sở Khoa học và Công nghệ")
                                .build());
        job.taken(job.uploader()
                .upload(job.asset(), file.getFileName().toString(), "master", null, BodyPublishers.ofFile(file)));
        job.submitApproveRelease();
        return job;
    }

    /** A news item with this text, released for everyone. */
    MainJob releasedText(String title, String text) {
        var job = MainJob.begin(product.first().home(), "news-text", title);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder().add("text", text).build());
        job.submitApproveRelease();
        return job;
    }

    void signIn() throws IOException, InterruptedException {
        send("/signin", "login=quantri&password=lantoa-demo");
    }

    void register(String unit, StaticPortal portal) throws IOException, InterruptedException {
        register(unit, portal.home());
    }

    /** Registers a portal with this front page. */
    void register(String unit, URI front) throws IOException, InterruptedException {
        var id = text("select id from organisation where code = '" + unit + "'");
        assertThat(post(
                        "/console/coverage/portals",
                        "unit=" + id + "&address="
                                + URLEncoder.encode(front.toString(), StandardCharsets.UTF_8)
                                + "&from=" + LocalDate.now(ZoneOffset.UTC).minusDays(1)))
                .isEqualTo(303);
    }

    /** Starts another visit of a portal. */
    void orderVisit(URI portal) throws IOException, InterruptedException {
        post(
                "/console/coverage/portals/"
                        + text("select id from agency_portal where host = '" + portal.getHost() + "'") + "/visit",
                "");
    }

    void switchOn() throws IOException, InterruptedException {
        post("/console/coverage/portals/switch", "visits=on");
    }

    private int post(String path, String form) throws IOException, InterruptedException {
        var csrf = get("/console/coverage/portals").replaceAll("(?s).*?name=\"csrf\" value=\"([0-9a-f]{64})\".*", "$1");
        return send(path, form + "&csrf=" + csrf);
    }

    private int send(String path, String form) throws IOException, InterruptedException {
        return administrator
                .send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** A page of the console. */
    String get(String path) throws IOException, InterruptedException {
        return administrator
                .send(request(path).build(), BodyHandlers.ofString())
                .body();
    }

    /** The bytes at an address of the console. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        return administrator
                .send(request(path).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(product.first().home().resolve(path));
    }

    int visits(StaticPortal portal, String where) {
        return visits(portal.home(), where);
    }

    int visits(URI portal, String where) {
        return sql("select count(*) from portal_visit v join agency_portal a on a.id = v.portal_id where a.host = '"
                + portal.getHost() + "' and " + where);
    }

    int sql(String query) {
        return Integer.parseInt(text(query));
    }

    String text(String query) {
        try (var connection = TheDatabase.of(product)) {
            return TheDatabase.text(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
