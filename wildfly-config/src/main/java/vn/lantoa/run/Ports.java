package vn.lantoa.run;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finder of free ports on this machine. */
public final class Ports {
    static final String LOOPBACK = "127.0.0.1";

    private static final int LOWEST = 20_000;
    private static final int BEYOND = 32_000;
    private static final int TRIES = 100;

    private Ports() {}

    /**
     * Returns a free port below the range for outgoing connections (32768 and up with Linux, 49152 elsewhere): so that
     * the port is still free when a server binds it seconds later, and after a restart.
     *
     * @throws IllegalStateException if no free port is found
     */
    public static int free() {
        for (var left = TRIES; left > 0; left--) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
            if (isFree(port)) return port;
        }
        throw new IllegalStateException("no free port between " + LOWEST + " and " + BEYOND);
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

    /**
     * Returns the given port, or any free port for 0.
     *
     * @throws CannotStart if the port is in use or invalid
     */
    static int wanted(int port) {
        if (port == 0) return free();
        if (port < 0 || port > 65535) throw new CannotStart("lantoa.port is not a port: " + port);
        if (!isFree(port))
            throw new CannotStart("port " + port + " is in use; choose another one with -Dlantoa.port=…");
        return port;
    }

    /** Returns the preferred port if it is free, otherwise any free port. */
    static int preferred(int port) {
        return port > 0 && port <= 65535 && isFree(port) ? port : free();
    }
}
