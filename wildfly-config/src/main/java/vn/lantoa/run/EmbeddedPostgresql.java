package vn.lantoa.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL on loopback whose data stays in the home. */
public final class EmbeddedPostgresql implements Backing {
    private static final String USER = "postgres";
    private static final String DATABASE = "lantoa";

    private final EmbeddedPostgres postgres;
    private final PidFile pid;

    private EmbeddedPostgresql(EmbeddedPostgres postgres, PidFile pid) {
        this.postgres = postgres;
        this.pid = pid;
    }

    /**
     *
     * @param data directory of the data
     * @param binaries folder into which the programs are unpacked, once
     * @param durable whether a commit waits for the disk
     */
    public static EmbeddedPostgresql start(Path data, Path binaries, int port, boolean durable) {
        var pid = new PidFile(data.resolveSibling(data.getFileName() + ".pid"));
        try {
            pid.sweep();
            Files.createDirectories(binaries);
            var postgres = builder(data, binaries, port, durable).start();
            pid.write(postmaster(data));
            createDatabase(postgres);
            return new EmbeddedPostgresql(postgres, pid);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart("the embedded PostgreSQL did not start in " + data + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, Path binaries, int port, boolean durable) {
        var onOff = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", onOff)
                .setServerConfig("full_page_writes", onOff)
                .setServerConfig("synchronous_commit", onOff)
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("max_connections", "150")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling(data.getFileName() + ".log").toFile()));
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        var id = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }

    private static void createDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) statement.execute("create database " + DATABASE + " encoding 'UTF8' template template0");
        }
    }

    public String url() {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + postgres.getPort() + "/" + DATABASE;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LANTOA_DB_URL", url(), "LANTOA_DB_USER", USER, "LANTOA_DB_PASSWORD", USER);
    }

    @Override
    public String description() {
        return "embedded PostgreSQL, " + url();
    }

    @Override
    public void close() {
        try {
            postgres.close();
            pid.forget();
        } catch (IOException e) {
            Terminal.ERR.println("PostgreSQL did not stop well: " + e.getMessage());
        }
    }
}
