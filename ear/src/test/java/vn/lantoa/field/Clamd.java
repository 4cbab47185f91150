package vn.lantoa.field;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import vn.lantoa.run.demo.HubClient;

/**
 * A real ClamAV daemon of the current user on loopback, which detects one virus, the test file EICAR, and can get more
 * signatures.
 */
final class Clamd implements AutoCloseable {
    /** In two pieces, so that no scanner detects this source file. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port;
    private final Path configuration;
    private final Path signatures;
    private Program program;

    private Clamd(int port, Path configuration, Path signatures) throws IOException {
        this.port = port;
        this.configuration = configuration;
        this.signatures = signatures;
        this.program = run();
    }

    static Clamd start() throws IOException {
        var directory = Program.workshop("clamd");
        var database = Files.createDirectories(directory.resolve("database"));
        var signatures = Files.writeString(database.resolve("trial.ndb"), signature("Eicar-Trial", EICAR));
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
        return new Clamd(port, configuration, signatures);
    }

    private static String signature(String name, String text) {
        return name + ":0:*:" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** From now on this text is detected as a virus with this name. */
    void learns(String name, String text) throws IOException {
        Files.writeString(signatures, signature(name, text), StandardOpenOption.APPEND);
        close();
        comeBack();
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
