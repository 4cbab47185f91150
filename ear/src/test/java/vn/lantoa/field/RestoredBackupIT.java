package vn.lantoa.field;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** The backup of the operations page, restored as the runbook says: with PostgreSQL's own programs. */
@Tag("field")
class RestoredBackupIT {
    private static final String TITLE = "Cẩm nang được sao lưu";
    private static final String TEXT = "Bước một: mở Cổng Dịch vụ công.";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Product original;

    @BeforeAll
    static void start() {
        original = TheProduct.another("backed-up");
    }

    @AfterAll
    static void stop() {
        if (original != null) original.close();
        TheProduct.discard("backed-up");
        TheProduct.discard("restored");
    }

    @Test
    void is_whole_serves_what_was_public_and_names_what_is_missing_from_the_store() throws Exception {
        var hub = original.first().home();
        var released = material(hub, TITLE);
        released.submitApproveRelease();
        var dump = Program.workshop("backup").resolve("lantoa.dump");
        run(program("pg_dump"), "--format=custom", "--file=" + dump, database(original()));
        // what comes in after the database was backed up is only in the bucket: room, and nothing worse
        material(hub, "Đến sau bản sao").seal();

        var settings = TheProduct.settings("restored");
        copy(TheProduct.home("backed-up").resolve("s3"), settings.home().resolve("s3"));
        execute("create database restored");
        run(
                program("pg_restore"),
                "--exit-on-error",
                "--dbname=" + database(original().resolve("/restored")),
                dump.toString());
        for (var setting : outside().entrySet()) settings = settings.with(setting.getKey(), setting.getValue());

        try (var restored = TheProduct.ready(Product.start(settings))) {
            var there = restored.first().home();
            var auditor = DemoOfficers.at(there, "quantri");
            assertThat(page(there, "/a/" + released.asset())).contains(TITLE);
            assertThat(page(there, "/a/" + released.asset() + "/file")).isEqualTo(TEXT + TITLE);
            assertThat(storage(auditor).getBoolean("intact")).isTrue();
            assertThat(audit(auditor).getJsonObject("broken").getString("kind")).isEqualTo("CUT_OFF");
            Files.move(head(settings), Program.workshop("backup").resolve("newest.jws"), REPLACE_EXISTING);
            HubClient.await("the new head", PATIENCE, () -> audit(auditor).getBoolean("intact"));

            var lost = anObject(settings.home().resolve("s3"));
            Files.delete(lost);

            var found = storage(auditor);
            assertThat(found.getBoolean("intact")).isFalse();
            assertThat(found.getJsonArray("findings").getJsonObject(0).getString("kind"))
                    .isEqualTo("MISSING");
            assertThat(lost.toString())
                    .endsWith(found.getJsonArray("findings").getJsonObject(0).getString("key"));
        }
    }

    private static MainJob material(URI hub, String title) {
        var job = MainJob.begin(hub, "training-material", title);
        job.taken(job.uploader().upload(job.asset(), "bài.txt", "master", null, BodyPublishers.ofString(TEXT + title)));
        return job;
    }

    private static JsonObject audit(HubClient auditor) {
        return auditor.get("/api/v1/audit/verification").asJsonObject();
    }

    private static Path head(Settings settings) {
        return settings.home().resolve("s3/lantoa/audit/newest.jws");
    }

    private static JsonObject storage(HubClient auditor) {
        return auditor.get("/api/v1/audit/storage").asJsonObject();
    }

    private static String page(URI hub, String path) {
        var anyone = HubClient.anonymous(hub);
        return anyone.send(anyone.request(path).build()).body();
    }

    /** The settings of the restored hub: the database beside the original's, a store of its own. */
    private static Map<String, String> outside() {
        return Map.of(
                "LANTOA_DB_URL", given("URL").replaceFirst("/[a-z]+$", "/restored"),
                "LANTOA_DB_USER", given("USER"),
                "LANTOA_DB_PASSWORD", given("PASSWORD"));
    }

    private static String given(String setting) {
        return Objects.requireNonNull(original.services().environment().get("LANTOA_DB_" + setting));
    }

    /** As PostgreSQL's programs name a database. */
    private static String database(URI given) {
        return "postgresql://" + given("USER") + ":" + given("PASSWORD") + "@" + given.getHost() + ":" + given.getPort()
                + given.getPath();
    }

    private static URI original() {
        return URI.create(given("URL").substring("jdbc:".length()));
    }

    /** PostgreSQL's own program, of the server's version where Debian keeps several. */
    private static String program(String name) {
        var ofThatVersion = Path.of("/usr/lib/postgresql/17/bin", name);
        return Files.isExecutable(ofThatVersion) ? ofThatVersion.toString() : name;
    }

    private static void run(String... command) throws Exception {
        try (var program = Program.start(command)) {
            program.lines();
        }
    }

    private static void execute(String sql) throws Exception {
        try (var connection = TheDatabase.of(original);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target, COPY_ATTRIBUTES);
            }
        }
    }

    private static Path anObject(Path store) throws IOException {
        try (var paths = Files.walk(store)) {
            return paths.filter(path -> path.toString().contains("/blob/") && Files.isRegularFile(path))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
