package vn.lantoa.system.outage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.Tus;

/** The responses while the database is stopped or the store hangs, their durations, and the recovery. */
class DependenciesAwayIT {
    private static final String NAME = "outage";

    /** A second, and another one for a processor shared with other tests. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final Duration WHOLE_AGAIN = Duration.ofSeconds(5);

    private static final Executor THREADS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "searcher");
        thread.setDaemon(true);
        return thread;
    });

    private static FragileProduct product;
    private static String cookie;
    private static String administrator;
    private static String token;

    @BeforeAll
    static void start() {
        product = new FragileProduct(NAME);
        cookie = said(Tus.inBrowser(product.hub(), "canbo").request("/"), "Cookie");
        administrator = said(Tus.inBrowser(product.hub(), "quantri").request("/"), "Cookie");
        token = said(DemoOfficers.at(product.hub(), "canbo").request("/"), "Authorization");
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
        TheProduct.discard(NAME);
    }

    @Test
    void a_lost_database_is_reported_within_a_second_and_recovered_within_five() {
        ask("/console", "Cookie", cookie); // pages are rendered slowly the first time
        product.stopDatabase();
        try {
            ask("/"); // the first request may find the connections broken
            var stranger = ask("/search?q=a");
            var officer = ask("/console", "Accept", "text/html", "Cookie", cookie);
            var program = ask("/api/v1/assets", "Authorization", token);

            for (var answer : new Asking[] {stranger, officer, program}) {
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.retryAfter()).matches("[1-9]");
                assertThat(answer.took()).isLessThan(AT_ONCE);
            }
            assertThat(stranger.type()).startsWith("application/problem+json");
            assertThat(program.type()).startsWith("application/problem+json");
            assertThat(program.body())
                    .contains("urn:lantoa:problem:unavailable")
                    .contains("/api/v1/assets");
            assertThat(officer.type()).startsWith("text/html");
            assertThat(officer.body()).contains("Hệ thống tạm thời gián đoạn").contains("/assets/lantoa.css");
        } finally {
            product.startDatabase();
        }
        HubClient.await(
                "the hub to be whole",
                WHOLE_AGAIN,
                () -> ask("/health/ready").status() == 200
                        && ask("/console", "Cookie", cookie).status() == 200);
        for (int i = 0; i < 40; i++)
            assertThat(ask("/api/v1/assets", "Authorization", token).status()).isEqualTo(200);
    }

    @Test
    void a_store_that_hangs_costs_one_caller_three_seconds_and_the_pages_nothing() throws IOException {
        var file = "/a/" + released() + "/file";
        assertThat(ask(file).status()).isEqualTo(200);
        ask("/");
        product.store().shut();
        try {
            var first = ask(file);
            var second = ask(file);

            for (var answer : new Asking[] {first, second}) {
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.retryAfter()).matches("[1-9]");
            }
            assertThat(first.took()).isLessThan(Duration.ofSeconds(5));
            assertThat(second.took()).isLessThan(AT_ONCE);
            assertThat(second.body()).contains("urn:lantoa:problem:files-unavailable");
            assertThat(ask("/").status()).isEqualTo(200);
            assertThat(ask("/console", "Cookie", cookie).status()).isEqualTo(200);
            assertThat(ask("/health/ready", "Cookie", administrator))
                    .satisfies(asked -> assertThat(asked.status()).isEqualTo(503))
                    .satisfies(asked -> assertThat(asked.body()).containsPattern(unready("object-store")));
        } finally {
            product.store().open();
        }
        HubClient.await("the file", WHOLE_AGAIN, () -> ask(file).status() == 200);
    }

    @Test
    void a_read_only_database_makes_the_node_unready() throws Exception {
        assertThat(ask("/health/ready").status()).isEqualTo(200);
        onlyRead("on");
        try {
            HubClient.await(
                    "it to be noticed",
                    Duration.ofSeconds(10),
                    () -> ask("/health/ready").status() == 503);
        } finally {
            onlyRead("off");
        }
        HubClient.await(
                "the hub to be whole",
                Duration.ofSeconds(10),
                () -> ask("/health/ready").status() == 200);
    }

    private static void onlyRead(String state) throws SQLException {
        try (var connection = product.connect();
                var statement = connection.createStatement()) {
            statement.execute("alter system set default_transaction_read_only = " + state);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static String released() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", picture);
        var job = MainJob.begin(product.hub(), "infographic", "Kho tệp bị treo");
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Một bức tranh đen")
                                .build());
        var upload = job.uploader()
                .upload(job.asset(), "treo.png", "master", null, BodyPublishers.ofByteArray(picture.toByteArray()));
        job.taken(upload);
        job.submitApproveRelease();
        return job.asset();
    }

    @Test
    void searches_that_find_no_end_leave_the_others_their_connections() throws Exception {
        try (var connection = product.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table search_document in access exclusive mode");
            var searches = IntStream.range(0, 24)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask("/search?q=cho" + i), THREADS))
                    .toList();
            HubClient.await("a search to be refused", WHOLE_AGAIN, () -> searches.stream()
                    .anyMatch(CompletableFuture::isDone));

            assertThat(ask("/api/v1/assets", "Authorization", token).status()).isEqualTo(200);
            assertThat(searches.stream().map(CompletableFuture::join))
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503))
                    .allSatisfy(answer -> assertThat(answer.took()).isLessThan(Duration.ofSeconds(12)));
            connection.rollback();
        }
        assertThat(ask("/search?q=cho").status()).isEqualTo(200);
    }

    @Test
    void a_minute_without_a_database_is_logged_in_a_few_lines() throws Exception {
        var before = Files.readAllLines(product.log()).size();
        product.stopDatabase();
        try {
            Thread.sleep(6_000);
            for (int i = 0; i < 20; i++) ask("/console", "Cookie", cookie);
        } finally {
            product.startDatabase();
        }
        HubClient.await(
                "the hub to be whole", WHOLE_AGAIN, () -> ask("/health/ready").status() == 200);
        var told = Files.readAllLines(product.log()).stream().skip(before).toList();
        // hundreds of lines with their stack traces, from every loop, were six megabytes
        assertThat(told).hasSizeLessThan(60);
        assertThat(told)
                .filteredOn(line -> line.contains("the database is away: "))
                .hasSize(1);
        assertThat(told)
                .filteredOn(line -> line.contains("the database is back after "))
                .hasSize(1);
    }

    @Test
    void parked_events_are_shown_with_their_error_and_can_be_resent() throws Exception {
        released();
        var message = park();

        var page = ask("/console/operation", "Cookie", administrator);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("a fault &lt;b&gt;of the day&lt;/b&gt;")
                .contains("action=\"/console/operation/parked/" + message + "\"");
        assertThat(page.body()).contains("Cần xử lý");
        // one event must not make the proxy take all nodes out at once
        assertThat(ask("/health/ready"))
                .satisfies(asked -> assertThat(asked.status()).isEqualTo(200))
                .satisfies(asked -> assertThat(asked.body()).contains("\"status\":\"DEGRADED\""));
        assertThat(ask("/health/ready", "Cookie", administrator).body()).contains("\"degraded\":true");

        var again = Tus.inBrowser(product.hub(), "quantri")
                .request("/console/operation/parked/" + message)
                .POST(BodyPublishers.noBody())
                .build();
        var tried = HttpClient.newHttpClient().send(again, BodyHandlers.discarding());
        assertThat(tried.statusCode()).isEqualTo(303);
        HubClient.await("the message to be done", WHOLE_AGAIN, () -> query(
                        "select done_at is not null from outbox_message where id = '" + message + "'")
                .equals("t"));
        assertThat(ask("/health/ready").body()).contains("\"status\":\"UP\"");
        assertThat(ask("/console/operation", "Cookie", administrator).body()).doesNotContain(message);
    }

    /** Parks a message that was done, as if all its attempts had failed; returns its id. */
    private static String park() {
        return query("update outbox_message set parked_at = now(), done_at = null, attempts = 15,"
                + " last_error = 'a fault <b>of the day</b>' where id = (select id from outbox_message"
                + " where done_at is not null and handler = 'InspectVersion' limit 1) returning id");
    }

    private static String query(String sql) {
        try (var connection = product.connect()) {
            return TheDatabase.text(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a check that is not ready. */
    private static String unready(String check) {
        return "\"name\":\"" + check + "\"[^}]*\"ready\":false";
    }

    private static String said(HttpRequest.Builder request, String header) {
        return request.build().headers().firstValue(header).orElseThrow();
    }

    private static Asking ask(String path, String... headers) {
        return Asking.of(product.hub().resolve(path), headers);
    }
}
