package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.run.EmbeddedPostgresql;
import vn.lantoa.run.EmbeddedS3;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Services;

/** The unpacked zip, with a PostgreSQL and a store known by settings only. */
final class UnpackedServer implements AutoCloseable {
    private final Path disk;
    private final EmbeddedPostgresql database;
    private final EmbeddedS3 store;

    UnpackedServer(Path disk) throws IOException {
        this.disk = disk;
        unpack(Path.of(System.getProperty("product.zip")), disk);
        database = EmbeddedPostgresql.start(
                disk.resolve("postgresql"),
                Services.binaries(Path.of(System.getProperty("server.home"))),
                Ports.free(),
                false);
        installExtensions();
        store = EmbeddedS3.start(disk.resolve("s3"), Ports.free());
    }

    /** Creates the extensions as described in operations.md. */
    private void installExtensions() throws IOException {
        var settings = database.environment();
        try (var connection = DriverManager.getConnection(
                        database.url(), settings.get("LANTOA_DB_USER"), settings.get("LANTOA_DB_PASSWORD"));
                var statement = connection.createStatement()) {
            for (var extension : List.of("unaccent", "pg_trgm", "btree_gin"))
                statement.execute("create extension if not exists " + extension);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    Path file(String path) {
        return disk.resolve("lantoa").resolve(path);
    }

    Map<String, String> settings(int port) throws GeneralSecurityException {
        var settings = new HashMap<>(database.environment());
        settings.putAll(store.environment());
        settings.put("LANTOA_HOME", disk.resolve("home").toString());
        settings.put("LANTOA_PORT", Integer.toString(port));
        settings.put("LANTOA_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        settings.put("LANTOA_PUBLIC_URL", "http://localhost:" + port);
        settings.put("LANTOA_UNSANDBOXED", "accepted"); // for machines without bubblewrap; other tests use the sandbox
        settings.put("LANTOA_SIGNING_KEY", key());
        settings.put("LANTOA_DATA_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        return settings;
    }

    /** Runs {@code bin/lantoa} with these settings and arguments. */
    Process start(Map<String, String> settings, String... words) throws IOException {
        return start(settings, List.of(), words);
    }

    /** Runs {@code bin/lantoa} through a program that takes the command as its last arguments. */
    Process start(Map<String, String> settings, List<String> by, String... words) throws IOException {
        var command = new ArrayList<>(by);
        command.add(file("bin/lantoa").toString());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LANTOA_"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    /** Waits until the server on this port is ready. */
    static void await(Process process, int port) throws Exception {
        var until = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (!answers(port)) {
            assertThat(process.isAlive()).as("the server runs").isTrue();
            assertThat(System.nanoTime()).as("ready in time").isLessThan(until);
            Thread.sleep(300); // a server that starts answers nothing else
        }
    }

    static boolean answers(int port) {
        try {
            return Http.get(URI.create("http://localhost:" + port + "/health/ready"))
                            .statusCode()
                    == 200;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof IOException) return false;
            throw e;
        }
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

    @Override
    public void close() {
        store.close();
        database.close();
    }
}
