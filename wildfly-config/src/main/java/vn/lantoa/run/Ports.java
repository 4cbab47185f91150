package vn.lantoa.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Free ports, and whether a wanted one is free. */
public final class Ports {
    static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port), 1);
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    /** The one that is asked for, or an error; 0 asks for any. */
    static int wanted(int port) {
        if (port == 0) return free();
        if (port < 0 || port > 65535) throw new CannotStart("lantoa.port is not a port: " + port);
        if (!isFree(port))
            throw new CannotStart("port " + port + " is in use; choose another one with -Dlantoa.port=…");
        return port;
    }

    /** The one that would be nice, or any. */
    static int preferred(int port) {
        return port > 0 && port <= 65535 && isFree(port) ? port : free();
    }
}
