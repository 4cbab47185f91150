package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.EmbeddedPostgresql;
import vn.lantoa.run.EmbeddedS3;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Services;

/** The zip as an operator unpacks and starts it, against a PostgreSQL and a store that it knows by settings alone. */
@Tag("dist")
class ProductionZipIT {
    @TempDir
    static Path disk;

    private static EmbeddedPostgresql database;
    private static EmbeddedS3 store;

    @BeforeAll
    static void unpack_and_start_the_services() throws Exception {
        unpack(Path.of(System.getProperty("product.zip")), disk);
        database = EmbeddedPostgresql.start(
                disk.resolve("postgresql"),
                Services.binaries(Path.of(System.getProperty("server.home"))),
                Ports.free(),
                false);
        store = EmbeddedS3.start(disk.resolve("s3"), Ports.free());
    }

    @AfterAll
    static void stop_the_services() {
        store.close();
        database.close();
    }

    @Test
    void names_a_setting_that_is_missing() throws Exception {
        var process = start(Map.of("LANTOA_HOME", disk.resolve("home").toString()));

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("LANTOA_DB_URL is not set");
    }

    @Test
    void runs_with_the_settings_of_an_operator_and_stops_on_a_signal() throws Exception {
        var port = Ports.free();
        var process = start(settings(port));
        try {
            await(process, URI.create("http://localhost:" + port + "/health/ready"));
            assertThat(Http.get(URI.create("http://localhost:" + port + "/")).statusCode())
                    .isEqualTo(200);
            assertThat(disk.resolve("home/log/server.log")).isNotEmptyFile();
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.descendants()).isEmpty();
    }

    private static Map<String, String> settings(int port) throws GeneralSecurityException {
        var settings = new HashMap<>(database.environment());
        settings.putAll(store.environment());
        settings.put("LANTOA_HOME", disk.resolve("home").toString());
        settings.put("LANTOA_PORT", Integer.toString(port));
        settings.put("LANTOA_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        settings.put("LANTOA_PUBLIC_URL", "http://localhost:" + port);
        settings.put("LANTOA_SIGNING_KEY", key());
        return settings;
    }

    private static Process start(Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(disk.resolve("lantoa/bin/lantoa").toString()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LANTOA_"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static void unpack(Path zip, Path to) throws IOException {
        try (var files = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                var paths = Files.walk(files.getPath("/"))) {
            for (var path : paths.skip(1).toList()) {
                var target = to.resolve(path.toString().substring(1));
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else {
                    Files.copy(path, target);
                    Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(path));
                }
            }
        }
    }

    private static String key() throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        return Base64.getEncoder()
                .encodeToString(pairs.generateKeyPair().getPrivate().getEncoded());
    }

    private static void await(Process process, URI ready) throws Exception {
        var until = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (!answers(ready)) {
            assertThat(process.isAlive()).as("the server runs").isTrue();
            assertThat(System.nanoTime()).as("ready in time").isLessThan(until);
            Thread.sleep(300); // a server that starts has nothing else to be asked
        }
    }

    private static boolean answers(URI ready) {
        try {
            return Http.get(ready).statusCode() == 200;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof ConnectException) return false;
            throw e;
        }
    }
}
