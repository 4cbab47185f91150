package vn.lantoa.field;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import vn.lantoa.run.demo.HubClient;

/** Prism between a program and the hub: a request or response that violates the description becomes an error. */
final class ValidatingProxy implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Program prism;
    private final int port;

    private ValidatingProxy(Program prism, int port) {
        this.prism = prism;
        this.port = port;
    }

    static ValidatingProxy start(Path description, String hub) throws IOException {
        var port = FreePort.any();
        var prism = Program.npm(
                "prism",
                "proxy",
                "--errors",
                "--host=127.0.0.1",
                "--port=" + port,
                // nothing reads its line for each request
                "--verboseLevel=error",
                "" + description,
                hub);
        var proxy = new ValidatingProxy(prism, port);
        HubClient.await("prism", PATIENCE, proxy::answers);
        return proxy;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private boolean answers() {
        if (!prism.isRunning()) throw new IllegalStateException("prism has ended, see field/logs/prism.log");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        prism.close();
    }
}
