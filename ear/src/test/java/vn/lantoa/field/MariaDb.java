package vn.lantoa.field;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheProduct;

/** Debian's MariaDB on loopback, with its own data, empty at the start. */
final class MariaDb implements AutoCloseable {
    static final String NAME = "trial";
    static final String PASSWORD = "trial";

    /** MariaDB runs as root only with this option. */
    private static final String USER = System.getProperty("user.name");

    private final Path socket;
    private final int port;
    private final Program program;

    private MariaDb(Path socket, int port, Program program) {
        this.socket = socket;
        this.port = port;
        this.program = program;
    }

    /** Starts it with one database, and a user of the same name. */
    static MariaDb start(Path folder) throws IOException, InterruptedException {
        var data = Files.createDirectories(folder.resolve("data"));
        say(
                "mariadb-install-db",
                "--no-defaults",
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--user=" + USER);
        int port = freePort();
        // a socket path is limited to 107 bytes
        var socket = Files.createTempDirectory("lantoa-mariadb").resolve("s");
        var program = Program.start(
                "mariadbd",
                "--no-defaults",
                "--datadir=" + data,
                "--socket=" + socket,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--pid-file=" + folder.resolve("pid"),
                "--innodb-buffer-pool-size=64M",
                "--user=" + USER);
        var started = new MariaDb(socket, port, program);
        HubClient.await("MariaDB", TheProduct.PATIENCE, started::isUp);
        started.ask("create database " + NAME + " character set utf8mb4");
        started.ask("create user " + NAME + "@127.0.0.1 identified by '" + PASSWORD + "'");
        started.ask("grant all on " + NAME + ".* to " + NAME + "@127.0.0.1");
        return started;
    }

    int port() {
        return port;
    }

    /** The rows of a query, columns separated by tabs. */
    List<String> ask(String statement) throws IOException, InterruptedException {
        return say("mariadb", "--no-defaults", "-N", "-S", socket.toString(), "-u", "root", "-e", statement);
    }

    private boolean isUp() {
        if (!program.isRunning()) throw new IllegalStateException("MariaDB has ended, see field/logs");
        return Files.exists(socket);
    }

    private static List<String> say(String... command) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        try (var process = Program.start(command)) {
            if (!process.hear(lines::add)) throw new IllegalStateException(List.of(command) + ": " + lines);
        }
        return lines;
    }

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        program.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(socket.getParent());
    }
}
