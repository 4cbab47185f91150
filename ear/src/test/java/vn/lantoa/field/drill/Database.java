package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.lantoa.run.EmbeddedPostgresql;

/** The PostgreSQL of a drill: durable, behind a fault proxy, to be stopped, frozen and queried. */
final class Database implements AutoCloseable {
    private static final String USER = "postgres";

    private final Path data;
    private final Path programs;
    private final int port;
    private final FaultProxy network;
    private EmbeddedPostgresql server;

    Database(Path data, Path programs) throws IOException {
        this.data = data;
        this.programs = programs;
        this.port = Ports.free();
        this.server = EmbeddedPostgresql.start(data, programs, port, true);
        this.network = new FaultProxy(port);
    }

    /** The settings of the nodes for it. */
    Map<String, String> environment() {
        return Map.of("LANTOA_DB_URL", url(network.port()), "LANTOA_DB_USER", USER, "LANTOA_DB_PASSWORD", password());
    }

    FaultProxy network() {
        return network;
    }

    /** A connection past the fault proxy, as the owner of everything. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(port), USER, password());
    }

    /** Replaces the database with an empty one, as for a restore. */
    void empty() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(url(port).replaceFirst("lantoa$", "postgres"), USER, password());
                var statement = connection.createStatement()) {
            statement.execute("drop database lantoa with (force)");
            statement.execute("create database lantoa encoding 'UTF8' template template0");
        }
    }

    private String password() {
        return Objects.requireNonNull(server.environment().get("LANTOA_DB_PASSWORD"));
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/lantoa";
    }

    /** The first column of the first row. */
    long number(String query) {
        return numbers(query).get(0);
    }

    /** The first column. */
    List<Long> numbers(String query) {
        return texts(query).stream().map(Long::valueOf).toList();
    }

    /** The first column as texts. */
    List<String> texts(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(String.valueOf(rows.getString(1)));
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    void execute(String... statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    /** Ends it like a power cut: committed transactions are in the log, and there is no clean shutdown. */
    void crash() throws IOException {
        var postmaster = postmaster();
        signal("QUIT", Stream.of(postmaster));
        postmaster.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        server.close();
    }

    /** Starts it in the same place as before. */
    void start() {
        server = EmbeddedPostgresql.start(data, programs, port, true);
    }

    void startIfEnded() throws IOException {
        var id = data.resolve("postmaster.pid");
        if (Files.exists(id) && ProcessHandle.of(postmasterId(id)).isPresent()) return;
        server.close();
        start();
    }

    /** Stops all its processes by signal; connections stay open. */
    void freeze() throws IOException {
        signal("STOP", processes());
    }

    void thaw() throws IOException {
        signal("CONT", processes());
    }

    private Stream<ProcessHandle> processes() throws IOException {
        var postmaster = postmaster();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants());
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(postmasterId(data.resolve("postmaster.pid"))).orElseThrow();
    }

    private static long postmasterId(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).get(0).strip());
    }

    private static void signal(String name, Stream<ProcessHandle> processes) throws IOException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        // Java cannot send signals; a process that has just ended makes this fail, and needs no wait
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .orTimeout(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        try {
            network.close();
            thaw();
        } catch (IOException e) {
            // stopped already
        }
        server.close();
    }
}
