package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** A real clamd scans uploads, is unavailable for a while, and gets new signatures. */
@Tag("field")
class VirusScannerIT {
    private static final String HOME = "scanned";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Files are scanned again in the second half of each minute. */
    private static final Duration LONG = Duration.ofMinutes(8);

    private static Clamd clamd;
    private static Product product;

    @BeforeAll
    static void start() throws Exception {
        clamd = Clamd.start();
        product = TheProduct.ready(Product.start(TheProduct.settings(HOME).with("LANTOA_CLAMD", clamd.address())));
    }

    @AfterAll
    static void stop() {
        if (product != null) product.close();
        if (clamd != null) clamd.close();
        TheProduct.discard(HOME);
    }

    @AfterEach
    void clamdIsThere() throws Exception {
        if (!clamd.isThere()) clamd.comeBack();
    }

    @Test
    void rejects_infected_files_with_the_reason() {
        var job = material("Bài tập có vi-rút thử", Clamd.EICAR);
        job.seal();

        var version = job.inspected();

        assertThat(version.getString("state")).isEqualTo("REFUSED");
        assertThat(version.getJsonObject("inspection").getString("scan")).isEqualTo("INFECTED");
        assertThat(version.getJsonObject("inspection").getString("reason")).isEqualTo("infected");
        assertThat(job.uploader().get(job.sealed()).toString()).contains("Eicar-Trial");
    }

    @Test
    void accepts_clean_files_and_records_the_scan() {
        var job = material("Bài tập sạch", "Nộp hồ sơ từ nhà, bước một.");
        job.seal();

        var version = job.inspected();

        assertThat(version.getString("state")).isEqualTo("READY");
        assertThat(version.getJsonObject("inspection").getString("scan")).isEqualTo("CLEAN");
    }

    @Test
    void waits_for_an_unavailable_clamd_and_accepts_nothing_meanwhile() throws Exception {
        clamd.close();
        var job = material("Bài tập khi máy quét vắng", "Nộp hồ sơ từ nhà, bước hai.");
        job.seal();

        HubClient.await("two attempts", PATIENCE, () -> attempts() >= 2);
        assertThat(job.version().getString("state")).isEqualTo("RECEIVED");
        clamd.comeBack();

        var version = job.inspected();
        assertThat(version.getString("state")).isEqualTo("READY");
        assertThat(version.getJsonObject("inspection").getString("scan")).isEqualTo("CLEAN");
    }

    @Test
    void a_later_infected_file_is_withheld_until_marked_as_a_false_alarm() throws Exception {
        var text = "Nộp hồ sơ từ nhà, dấu hiệu " + UUID.randomUUID();
        var job = material("Bài tập bị nhận ra muộn", text);
        job.submitApproveRelease();
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        var file = "/f/" + hash + "/bai-tap.txt";
        assertThat(get(file).statusCode()).isEqualTo(200);

        clamd.learns("Late-Trial", text);
        afterAMonth();
        HubClient.await("the quarantine", LONG, () -> get(file).statusCode() == 404);

        var page = get("/a/" + job.asset());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Bài tập bị nhận ra muộn").doesNotContain(hash);
        assertThat(get("/a/" + job.asset() + "/file").statusCode()).isEqualTo(404);
        assertThat(get("/feeds/all.json").body()).doesNotContain(hash);
        assertThat(sql("select count(distinct officer_id) from notice where kind = 'QUARANTINED'"))
                .isGreaterThan(2);

        var administrator =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        send(administrator, "/signin", "login=quantri&password=lantoa-demo");
        var listed = administrator.send(request("/console/operation/quarantine").build(), BodyHandlers.ofString());
        assertThat(listed.body()).contains("Late-Trial", hash);
        var csrf = listed.body().replaceAll("(?s).*name=\"csrf\" value=\"([0-9a-f]{64})\".*", "$1");
        assertThat(send(administrator, "/console/operation/quarantine/" + hash + "/lift", "csrf=" + csrf))
                .isEqualTo(303);
        assertThat(get(file).statusCode()).isEqualTo(200);
    }

    /** As if the last scan of all files had been a month ago: the signatures of this trial have no number. */
    private static void afterAMonth() {
        HubClient.await(
                "the first walk", LONG, () -> sql("select count(*) from file_rescan where done_at is not null") == 1);
        sql("with aged as (update file_rescan set begun_at = begun_at - interval '31 days' returning 1)"
                + " select count(*) from aged");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(product.first().home().resolve(path));
    }

    private static HttpResponse<String> get(String path) {
        try {
            return HttpClient.newHttpClient().send(request(path).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int send(HttpClient client, String path, String form) throws Exception {
        var post = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return client.send(post.build(), BodyHandlers.ofString()).statusCode();
    }

    private static MainJob material(String title, String text) {
        URI hub = product.first().home();
        var job = MainJob.begin(hub, "training-material", title);
        job.taken(job.uploader().upload(job.asset(), "bài tập.txt", "master", null, BodyPublishers.ofString(text)));
        return job;
    }

    /** The number of attempts of the waiting inspection. */
    private static int attempts() {
        return sql("select coalesce(max(attempts), 0) from outbox_message"
                + " where handler like 'Inspect%Version' and done_at is null");
    }

    private static int sql(String query) {
        try (var connection = TheDatabase.of(product)) {
            return Integer.parseInt(TheDatabase.text(connection, query));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
