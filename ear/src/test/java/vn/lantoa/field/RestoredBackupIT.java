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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.EmbeddedS3;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** A backup by the commands of the operations page, restored by them; and one by PostgreSQL's own programs. */
@Tag("field")
class RestoredBackupIT {
    private static final String TITLE = "Cẩm nang được sao lưu";
    private static final String TEXT = "Bước một: mở Cổng Dịch vụ công.";

    /** Large enough to take a while on a slow line. */
    private static final int SIZE = 3_000_000;

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
    void a_restored_hub_serves_its_content_and_lists_missing_objects() throws Exception {
        var released = released(TITLE);
        var folder = Program.emptyWorkshop("backup-by-command");
        Files.delete(folder);
        material(original.first().home(), "Lớn", "x".repeat(SIZE)).seal();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (var wire = new SlowWire(store(original.services().environment()).getPort(), SIZE / 15)) {
            var settings = new HashMap<>(original.services().environment());
            settings.put("LANTOA_S3_ENDPOINT", "http://127.0.0.1:" + wire.port());
            var made = BackupCall.start(settings, "backup", folder.toString());
            var watch = new Thread(
                    () -> {
                        while (made.isRunning()) seen.addAll(made.commandLines());
                    },
                    "whoever looks");
            watch.start();
            HubClient.await("the dump", PATIENCE, () -> isDumped(folder));
            // versions sealed while the objects are copied are in neither part, and neither is the head that signs them
            sealedSince(newest(), "Đến sau bản sao");
            assertThat(made.isRunning()).as("still copying").isTrue();
            assertThat(made.ended()).as(made.said()).isZero();
            watch.join();
        }
        assertThat(String.join(" ", seen)).contains("pg_dump").doesNotContain("PASSWORD", "@127", secret());
        var checked = BackupCall.start(Map.of(), "verify", folder.toString());
        assertThat(checked.ended()).as(checked.said()).isZero();

        var settings = restored("by_command");
        var store = EmbeddedS3.start(settings.home().resolve("s3"), Ports.free());
        try {
            var target = new HashMap<>(outside("by_command"));
            target.putAll(store.environment());
            var brought = BackupCall.start(target, "restore", folder.toString());
            assertThat(brought.ended()).as(brought.said()).isZero();
        } finally {
            store.close();
        }

        try (var restored = TheProduct.ready(Product.start(settings))) {
            serves(restored, released);
            var auditor = DemoOfficers.at(restored.first().home(), "quantri");
            // no head is ahead of the log, and new entries are sealed
            assertThat(audit(auditor).getBoolean("intact")).isTrue();
            var before = newest(head(settings));
            material(restored.first().home(), "Sau khi khôi phục").seal();
            HubClient.await(
                    "a new head", PATIENCE, () -> !newest(head(settings)).equals(before));
            assertThat(audit(auditor).getBoolean("intact")).isTrue();
            namesWhatIsLost(auditor, settings);
        }
    }

    @Test
    void an_older_database_with_a_newer_store_reports_a_truncated_log() throws Exception {
        var released = released(TITLE + " bằng tay");
        var dump = Program.workshop("backup").resolve("lantoa.dump");
        run(program("pg_dump"), "--format=custom", "--file=" + dump, database(original()));
        // uploads after the database backup are only in the bucket, and so is the head that signs them
        sealedSince(newest(), "Đến sau bản sao bằng tay");

        var settings = restored("by_hand");
        copy(TheProduct.home("backed-up").resolve("s3"), settings.home().resolve("s3"));
        run(
                program("pg_restore"),
                "--exit-on-error",
                "--dbname=" + database(original().resolve("/by_hand")),
                dump.toString());

        try (var restored = TheProduct.ready(Product.start(settings))) {
            serves(restored, released);
            var auditor = DemoOfficers.at(restored.first().home(), "quantri");
            assertThat(audit(auditor).getJsonObject("broken").getString("kind")).isEqualTo("CUT_OFF");
            Files.move(head(settings), Program.workshop("backup").resolve("newest.jws"), REPLACE_EXISTING);
            HubClient.await("the new head", PATIENCE, () -> audit(auditor).getBoolean("intact"));
        }
    }

    @Test
    void the_script_backs_up_a_running_home_without_disturbance() throws Exception {
        var released = released(TITLE + " giữa giờ làm việc");
        var folder = Program.emptyWorkshop("backup-of-running-home");
        Files.delete(folder);

        var made = BackupCall.ofHome(TheProduct.home("backed-up"), "backup", folder.toString());
        assertThat(made.ended()).as(made.said()).isZero();
        var checked = BackupCall.ofHome(TheProduct.home("backed-up"), "verify", folder.toString());
        assertThat(checked.ended()).as(checked.said()).isZero();

        serves(original, released);
    }

    private static URI store(Map<String, String> settings) {
        return URI.create(Objects.requireNonNull(settings.get("LANTOA_S3_ENDPOINT")));
    }

    private static boolean isDumped(Path folder) {
        if (!Files.isDirectory(folder.resolve("dumps"))) return false;
        try (var dumps = Files.list(folder.resolve("dumps"))) {
            return dumps.anyMatch(file -> file.toString().endsWith(".dump"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MainJob released(String title) {
        var released = material(original.first().home(), title);
        released.submitApproveRelease();
        return released;
    }

    /** The settings of a hub on a database of this name beside the original's, with a separate store. */
    private static Settings restored(String name) throws Exception {
        execute("create database " + name);
        var settings = TheProduct.settings("restored");
        for (var setting : outside(name).entrySet()) settings = settings.with(setting.getKey(), setting.getValue());
        return settings;
    }

    private static void serves(Product restored, MainJob released) {
        var there = restored.first().home();
        assertThat(page(there, "/a/" + released.asset())).contains(TITLE);
        assertThat(page(there, "/a/" + released.asset() + "/file")).startsWith(TEXT + TITLE);
        assertThat(storage(DemoOfficers.at(there, "quantri")).getBoolean("intact"))
                .isTrue();
    }

    private static void namesWhatIsLost(HubClient auditor, Settings settings) throws IOException {
        var lost = anObject(settings.home().resolve("s3"));
        Files.delete(lost);

        var found = storage(auditor);
        assertThat(found.getBoolean("intact")).isFalse();
        var finding = found.getJsonArray("findings").getJsonObject(0);
        assertThat(finding.getString("kind")).isEqualTo("MISSING");
        assertThat(lost.toString()).endsWith(finding.getString("key"));
    }

    /** Seals another version, and waits until the head of the audit log includes it. */
    private static void sealedSince(String former, String title) {
        material(original.first().home(), title).seal();
        HubClient.await("a newer head", PATIENCE, () -> !newest().equals(former));
    }

    private static MainJob material(URI hub, String title) {
        return material(hub, title, TEXT + title);
    }

    private static MainJob material(URI hub, String title, String text) {
        var job = MainJob.begin(hub, "training-material", title);
        job.taken(job.uploader().upload(job.asset(), "bài.txt", "master", null, BodyPublishers.ofString(text)));
        return job;
    }

    private static JsonObject audit(HubClient auditor) {
        return auditor.get("/api/v1/audit/verification").asJsonObject();
    }

    private static Path head(Settings settings) {
        return settings.home().resolve("s3/lantoa/audit/newest.jws");
    }

    private static String newest() {
        return newest(TheProduct.home("backed-up").resolve("s3/lantoa/audit/newest.jws"));
    }

    private static String newest(Path head) {
        try {
            return Files.exists(head) ? Files.readString(head) : "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject storage(HubClient auditor) {
        return auditor.get("/api/v1/audit/storage").asJsonObject();
    }

    private static String page(URI hub, String path) {
        var anyone = HubClient.anonymous(hub);
        return anyone.send(anyone.request(path).build()).body();
    }

    private static Map<String, String> outside(String name) {
        return Map.of(
                "LANTOA_DB_URL", given("URL").replaceFirst("/[a-z]+$", "/" + name),
                "LANTOA_DB_USER", given("USER"),
                "LANTOA_DB_PASSWORD", given("PASSWORD"));
    }

    private static String secret() {
        return Objects.requireNonNull(original.services().environment().get("LANTOA_S3_SECRET_KEY"));
    }

    private static String given(String setting) {
        return Objects.requireNonNull(original.services().environment().get("LANTOA_DB_" + setting));
    }

    /** The database in the form that PostgreSQL's programs take. */
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
