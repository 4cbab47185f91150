package vn.lantoa.system.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pipe on loopback before a service. Shut, it accepts connections and forwards nothing, like a hanging service or a
 * network that drops everything.
 */
final class Valve implements AutoCloseable {
    private static final int BUFFER = 64 << 10;

    private final ServerSocket door;
    private final int service;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private boolean shut;

    private Valve(ServerSocket door, int service) {
        this.door = door;
        this.service = service;
    }

    /** A pipe to this port. */
    static Valve to(int service) {
        try {
            var valve = new Valve(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), service);
            daemon(valve::accept);
            return valve;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized void shut() {
        shut = true;
    }

    synchronized void open() {
        shut = false;
        notifyAll();
    }

    private synchronized void pass() {
        while (shut) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void accept() {
        try {
            while (true) {
                var caller = door.accept();
                open.add(caller);
                daemon(() -> connect(caller));
            }
        } catch (IOException e) {
            // closed: the trial is over
        }
    }

    private void connect(Socket caller) {
        pass();
        try {
            var called = new Socket(InetAddress.getLoopbackAddress(), service);
            open.add(called);
            daemon(() -> pump(called, caller));
            pump(caller, called);
        } catch (IOException e) {
            end(caller);
        }
    }

    private void pump(Socket from, Socket to) {
        var buffer = new byte[BUFFER];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                pass();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one side has closed, so the other does too
        }
        end(from);
        end(to);
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "valve");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        open();
        open.forEach(this::end);
    }
}
