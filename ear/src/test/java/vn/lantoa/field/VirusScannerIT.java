package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
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

/** A real clamd scans uploads, and is away for a while. */
@Tag("field")
class VirusScannerIT {
    private static final String HOME = "scanned";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
    void refuses_what_clamd_finds_infected_and_says_so() {
        var job = material("Bài tập có vi-rút thử", Clamd.EICAR);
        job.seal();

        var version = job.inspected();

        assertThat(version.getString("state")).isEqualTo("REFUSED");
        assertThat(version.getJsonObject("inspection").getString("scan")).isEqualTo("INFECTED");
        assertThat(version.getJsonObject("inspection").getString("reason")).isEqualTo("infected");
        assertThat(job.uploader().get(job.sealed()).toString()).contains("Eicar-Trial");
    }

    @Test
    void lets_through_what_clamd_finds_clean_and_says_that_it_looked() {
        var job = material("Bài tập sạch", "Nộp hồ sơ từ nhà, bước một.");
        job.seal();

        var version = job.inspected();

        assertThat(version.getString("state")).isEqualTo("READY");
        assertThat(version.getJsonObject("inspection").getString("scan")).isEqualTo("CLEAN");
    }

    @Test
    void waits_for_a_clamd_that_is_away_and_lets_nothing_through_meanwhile() throws Exception {
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

    private static MainJob material(String title, String text) {
        URI hub = product.first().home();
        var job = MainJob.begin(hub, "training-material", title);
        job.taken(job.uploader().upload(job.asset(), "bài tập.txt", "master", null, BodyPublishers.ofString(text)));
        return job;
    }

    /** The number of attempts of the waiting inspection. */
    private static int attempts() {
        try (var connection = TheDatabase.of(product)) {
            return Integer.parseInt(TheDatabase.text(
                    connection,
                    "select coalesce(max(attempts), 0) from outbox_message"
                            + " where handler like 'Inspect%Version' and done_at is null"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
