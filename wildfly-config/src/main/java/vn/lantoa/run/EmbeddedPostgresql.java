package vn.lantoa.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL server on loopback whose data and password are stored in the home. */
public final class EmbeddedPostgresql implements Backing {
    private static final String USER = "postgres";
    private static final String DATABASE = "lantoa";

    /** Lines of pg_hba.conf that let everyone on this machine connect as superuser. */
    private static final Pattern TRUST = Pattern.compile("(?m)^((?:local|host)\\s.*)\\strust$");

    private final Path data;
    private final EmbeddedPostgres.Builder builder;
    private final int port;
    private final String password;
    private final PidFile pid;
    private EmbeddedPostgres postgres;
    private ProcessHandle postmaster;
    private boolean closed;

    private EmbeddedPostgresql(Path data, EmbeddedPostgres.Builder builder, int port, String password)
            throws IOException, SQLException {
        this.data = data;
        this.builder = builder;
        this.port = port;
        this.password = password;
        this.pid = new PidFile(sibling(data, ".pid"));
        pid.sweep();
        start();
    }

    /**
     * Starts PostgreSQL with the home's password, which is generated at the first start.
     *
     * @param data directory of the data
     * @param binaries folder into which the programs are unpacked, once
     * @param durable whether a commit waits for the disk
     */
    public static EmbeddedPostgresql start(Path data, Path binaries, int port, boolean durable) {
        try {
            Files.createDirectories(binaries);
            var file = sibling(data, ".password");
            var password = DrawnKeys.password(file);
            var builder = builder(data, binaries, port, durable)
                    // initdb applies these after the library's own setting "trust"
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", file.toString())
                    .setConnectConfig("password", password);
            return new EmbeddedPostgresql(data, builder, port, password);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw notStarted(data, e);
        }
    }

    private static CannotStart notStarted(Path data, Exception e) {
        return new CannotStart("the embedded PostgreSQL did not start in " + data + ": " + e.getMessage(), e);
    }

    private static Path sibling(Path data, String ending) {
        return data.resolveSibling(data.getFileName() + ending);
    }

    private void start() throws IOException, SQLException {
        postgres = builder.start();
        postmaster = postmaster(data);
        pid.write(postmaster);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            requirePassword(statement);
            createDatabase(statement);
        }
    }

    /** Makes a home that was created without password authentication require the password from now on. */
    private void requirePassword(Statement statement) throws IOException, SQLException {
        var file = data.resolve("pg_hba.conf");
        var rules = Files.readString(file);
        var strict = TRUST.matcher(rules).replaceAll("$1 scram-sha-256");
        if (strict.equals(rules)) return;
        statement.execute("alter role " + USER + " password '" + password + "'");
        Files.writeString(file, strict);
        statement.execute("select pg_reload_conf()");
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
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(sibling(data, ".log").toFile()));
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        var id = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }

    private static void createDatabase(Statement statement) throws SQLException {
        var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
        if (!found.next()) statement.execute("create database " + DATABASE + " encoding 'UTF8' template template0");
    }

    /** Blocks until the process that accepts connections has ended, for any reason. */
    void await() {
        process().onExit().join();
    }

    /** Returns the process that accepts connections and starts all others. */
    public synchronized ProcessHandle process() {
        return postmaster;
    }

    /** Restarts PostgreSQL at the same port after an unexpected end. */
    synchronized void restart() {
        if (closed) throw new CannotStart("the embedded PostgreSQL is stopping");
        try {
            postgres.close(); // releases the lock of the data directory
            start();
        } catch (IOException | SQLException | IllegalStateException e) {
            throw notStarted(data, e);
        }
    }

    /** Returns PostgreSQL's log file. */
    Path log() {
        return sibling(data, ".log");
    }

    public String url() {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + DATABASE;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LANTOA_DB_URL", url(), "LANTOA_DB_USER", USER, "LANTOA_DB_PASSWORD", password);
    }

    @Override
    public String description() {
        return "embedded PostgreSQL, " + url();
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            postgres.close();
            pid.forget();
        } catch (IOException e) {
            Terminal.ERR.println("PostgreSQL did not stop properly: " + e.getMessage());
        }
    }
}
