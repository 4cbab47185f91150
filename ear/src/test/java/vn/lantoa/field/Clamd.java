package vn.lantoa.field;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import vn.lantoa.run.demo.HubClient;

/** A real ClamAV daemon of the current user on loopback, which knows one virus: the test file EICAR. */
final class Clamd implements AutoCloseable {
    /** In two pieces, so that no scanner of this source finds it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port;
    private final Path configuration;
    private Program program;

    private Clamd(int port, Path configuration) throws IOException {
        this.port = port;
        this.configuration = configuration;
        this.program = run();
    }

    static Clamd start() throws IOException {
        var directory = Program.workshop("clamd");
        var database = Files.createDirectories(directory.resolve("database"));
        var signature = HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(database.resolve("trial.ndb"), "Eicar-Trial:0:*:" + signature + "\n");
        var port = free();
        var configuration = directory.resolve("clamd.conf");
        Files.write(
                configuration,
                List.of(
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "DatabaseDirectory " + database,
                        "TemporaryDirectory " + directory,
                        "Foreground yes"));
        return new Clamd(port, configuration);
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    private Program run() throws IOException {
        var started = Program.start(
                Files.exists(Path.of("/usr/sbin/clamd")) ? "/usr/sbin/clamd" : "clamd",
                "--config-file=" + configuration);
        HubClient.await("clamd", PATIENCE, this::answers);
        return started;
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(4), StandardCharsets.US_ASCII).equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    boolean isThere() {
        return program.isRunning();
    }

    void comeBack() throws IOException {
        program = run();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops it; it may be started again. */
    @Override
    public void close() {
        program.close();
    }
}
