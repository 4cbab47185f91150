package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.EmbeddedPostgresql;
import vn.lantoa.run.EmbeddedS3;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Services;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;

/** Trials of the backup commands against a real PostgreSQL and a real S3 store, with interruptions and tampering. */
@Tag("field")
class BackupIT {
    private static final int LARGE = 64 << 20;
    private static final int SLOW = 4 << 20;
    private static final int QUICK = 200 << 20;

    @TempDir
    Path disk;

    private EmbeddedPostgresql database;
    private EmbeddedS3 store;

    @BeforeEach
    void open_a_hub() throws Exception {
        database = database("home");
        store = EmbeddedS3.start(disk.resolve("home/s3"), Ports.free());
        execute(database, "create table blob (sha256 text, object_key text, bytes bigint, condemned_at timestamptz)");
        keep("blob/small", new byte[] {1, 2, 3});
        keep("blob/large", random(LARGE));
    }

    @AfterEach
    void close_it() {
        store.close();
        database.close();
    }

    @Test
    void a_killed_backup_resumes() throws Exception {
        try (var slow = new SlowWire(store.endpoint().getPort(), SLOW)) {
            var first = BackupCall.start(settings(slow.port()), "backup", backup());
            HubClient.await("some of the large object", TheProduct.PATIENCE, () -> partialBytes() > LARGE / 3);
            first.kill();
        }
        assertThat(BackupCall.start(Map.of(), "verify", backup()).ended()).isEqualTo(1);
        try (var quick = new SlowWire(store.endpoint().getPort(), QUICK)) {
            var second = BackupCall.start(settings(quick.port()), "backup", backup());
            assertThat(second.ended()).as(second.said()).isZero();
            assertThat(quick.down()).isLessThan(LARGE - LARGE / 4);
        }
        var check = BackupCall.start(Map.of(), "verify", backup());
        assertThat(check.ended()).as(check.said()).isZero();
        assertThat(check.said()).contains("is whole: 2 objects");
        try (var quick = new SlowWire(store.endpoint().getPort(), QUICK)) {
            assertThat(BackupCall.start(settings(quick.port()), "backup", backup())
                            .ended())
                    .isZero();
            assertThat(quick.down()).as("nothing is copied twice").isLessThan(100_000);
        }
    }

    @Test
    void a_killed_restore_resumes_and_a_non_empty_target_is_rejected() throws Exception {
        assertThat(BackupCall.start(settings(0), "backup", backup()).ended()).isZero();
        var target = database("target");
        var s3 = EmbeddedS3.start(disk.resolve("target/s3"), Ports.free());
        try {
            var settings = new HashMap<>(target.environment());
            settings.putAll(s3.environment());
            try (var slow = new SlowWire(s3.endpoint().getPort(), SLOW)) {
                var broken = BackupCall.start(through(settings, slow.port()), "restore", backup());
                HubClient.await("some of it", TheProduct.PATIENCE, () -> slow.up() > LARGE / 3);
                broken.kill();
            }
            var call = BackupCall.start(settings, "restore", backup());
            assertThat(call.ended()).as(call.said()).isZero();
            assertThat(bucket("target").resolve("blob/large"))
                    .hasSameBinaryContentAs(bucket("home").resolve("blob/large"));
            assertThat(rows(target)).isEqualTo(2);

            var again = BackupCall.start(settings, "restore", backup());
            assertThat(again.ended()).isEqualTo(1);
            assertThat(again.said()).contains("is not empty; nothing was changed");

            execute(target, "drop table blob");
            Files.writeString(bucket("target").resolve("blob/foreign"), "somebody's");
            var foreign = BackupCall.start(settings, "restore", backup());
            assertThat(foreign.ended()).isEqualTo(1);
            assertThat(foreign.said()).contains("blob/foreign, which is not of");
        } finally {
            s3.close();
            target.close();
        }
    }

    @Test
    void verification_lists_missing_and_damaged_files() throws Exception {
        assertThat(BackupCall.start(settings(0), "backup", backup()).ended()).isZero();
        var copy = disk.resolve("backup/objects/blob/small");
        Files.write(copy, new byte[] {1, 2, 4});
        assertThat(verified()).contains("DAMAGED blob/small", "not whole: 1 finding");
        Files.delete(copy);
        assertThat(verified()).contains("DAMAGED blob/small");

        // the next backup repairs missing objects, and reports objects that the hub itself has lost
        assertThat(BackupCall.start(settings(0), "backup", backup()).ended()).isZero();
        assertThat(copy).exists();
        execute(database, "insert into blob values (repeat('a', 64), 'blob/lost', 7)");
        Thread.sleep(1100); // backups are named by their second
        var lacking = BackupCall.start(settings(0), "backup", backup());
        assertThat(lacking.ended()).isEqualTo(1);
        assertThat(lacking.said()).contains("MISSING blob/lost", "missing in the hub");

        var dump = newest(".dump");
        var bytes = Files.readAllBytes(dump);
        bytes[bytes.length / 2]++;
        Files.write(dump, bytes);
        assertThat(verified()).contains("DAMAGED " + dump);
    }

    @Test
    void a_stopped_home_can_be_backed_up() throws Exception {
        database.close();
        store.close();
        Files.writeString(disk.resolve("home/demo-content"), "campaign is-there\n");
        var home = disk.resolve("home");

        var made = BackupCall.ofHome(home, "backup", backup());
        assertThat(made.ended()).as(made.said()).isZero();
        var occupied = BackupCall.ofHome(home, "restore", backup(), home.toString());
        assertThat(occupied.ended()).isEqualTo(1);
        assertThat(occupied.said()).contains("is not empty; name a new home");
        var restored =
                BackupCall.ofHome(home, "restore", backup(), disk.resolve("new").toString());
        assertThat(restored.ended()).as(restored.said()).isZero();

        assertThat(restored.said()).contains("mvn -Prun -Dlantoa.home=" + disk.resolve("new"));
        assertThat(bucket("new").resolve("blob/large"))
                .hasSameBinaryContentAs(bucket("home").resolve("blob/large"));
        assertThat(disk.resolve("new/demo-content")).hasSameTextualContentAs(disk.resolve("home/demo-content"));
        assertThat(disk.resolve("new/restoring")).doesNotExist();
        try (var there = database("new")) {
            assertThat(rows(there)).isEqualTo(2);
        }
        open_again();
    }

    /** Restores the state for the next test. */
    private void open_again() {
        database = database("home");
        store = EmbeddedS3.start(disk.resolve("home/s3"), Ports.free());
    }

    private String verified() throws Exception {
        var call = BackupCall.start(Map.of(), "verify", backup());
        assertThat(call.ended()).as(call.said()).isEqualTo(1);
        return call.said();
    }

    private Path newest(String suffix) throws IOException {
        try (var files = Files.list(disk.resolve("backup/dumps"))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private EmbeddedPostgresql database(String home) {
        return EmbeddedPostgresql.start(
                disk.resolve(home).resolve("postgresql"),
                Services.binaries(Path.of(System.getProperty("server.home"))),
                Ports.free(),
                false);
    }

    private void keep(String key, byte[] bytes) throws Exception {
        var file = bucket("home").resolve(key);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        execute(database, "insert into blob values ('" + hash + "', '" + key + "', " + bytes.length + ")");
    }

    private Path bucket(String home) {
        return disk.resolve(home).resolve("s3/lantoa");
    }

    private String backup() {
        return disk.resolve("backup").toString();
    }

    private long partialBytes() {
        try (var files = Files.list(disk.resolve("backup/partial"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** @param port of the store; 0 is its own */
    private Map<String, String> settings(int port) {
        var settings = new HashMap<>(database.environment());
        settings.putAll(store.environment());
        return port == 0 ? settings : through(settings, port);
    }

    private static Map<String, String> through(Map<String, String> settings, int port) {
        var others = new HashMap<>(settings);
        others.put("LANTOA_S3_ENDPOINT", URI.create("http://127.0.0.1:" + port).toString());
        return others;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static long rows(EmbeddedPostgresql database) throws SQLException {
        try (var connection = connection(database);
                var rows = connection.createStatement().executeQuery("select count(*) from blob")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(EmbeddedPostgresql database, String sql) throws SQLException {
        try (var connection = connection(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connection(EmbeddedPostgresql database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), "postgres", database.environment().get("LANTOA_DB_PASSWORD"));
    }
}
