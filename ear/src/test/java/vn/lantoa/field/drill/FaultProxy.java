package vn.lantoa.field.drill;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The fault proxy between the nodes and one of their services: a port on loopback, with faults on demand. */
final class FaultProxy implements Closeable {
    /** The faults of the network, or of the service behind it. */
    enum Fault {
        NONE,
        /** New connections are refused, and existing ones are closed. */
        REFUSING,
        /** Connections are accepted, and nothing passes until the fault ends. */
        HANGING,
        /** Each piece is delayed. */
        SLOW,
        /** Each request is answered with a 500, by HTTP. */
        FAILING,
        /** Answers end early. */
        SHORT
    }

    private static final int PIECE = 1 << 14;
    private static final int LET_THROUGH = 1500;
    private static final String FAILURE =
            "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final int target;
    private final int port;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = Fault.NONE;
    private volatile long delayMillis;
    private volatile ServerSocket listener;

    FaultProxy(int target) throws IOException {
        this.target = target;
        listener = listen(0);
        port = listener.getLocalPort();
    }

    int port() {
        return port;
    }

    private ServerSocket listen(int wanted) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 200);
        daemon(() -> accept(socket));
        return socket;
    }

    /** Sets the fault from now on. */
    void inflict(Fault wanted, long millis) {
        var before = fault;
        delayMillis = millis;
        fault = wanted;
        synchronized (this) {
            notifyAll();
        }
        try {
            if (wanted == Fault.REFUSING) {
                listener.close();
                lines.forEach(Line::close);
            } else if (before == Fault.REFUSING) listener = listen(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void heal() {
        inflict(Fault.NONE, 0);
    }

    /** Kills all present connections without notifying the nodes, as a firewall does that forgets them. */
    void forgetConnections() {
        lines.forEach(line -> line.forgotten = true);
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                var near = socket.accept();
                // a connection during the close may still be accepted
                if (socket.isClosed()) near.close();
                else new Line(near).open();
            }
        } catch (IOException closed) {
            // by ourselves
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits while nothing passes. */
    private void gate(Line line) throws IOException {
        try {
            if (fault == Fault.SLOW) Thread.sleep(delayMillis);
            synchronized (this) {
                while (!line.closed && (fault == Fault.HANGING || line.forgotten)) wait(1000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        lines.forEach(Line::close);
    }

    /** One connection through the proxy. */
    private final class Line {
        private final Socket near;
        private final Socket far = new Socket();
        private volatile boolean forgotten;
        private volatile boolean closed;

        Line(Socket near) {
            this.near = near;
        }

        void open() {
            lines.add(this);
            daemon(() -> {
                try {
                    near.setTcpNoDelay(true);
                    gate(this);
                    far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 5000);
                    far.setTcpNoDelay(true);
                    daemon(() -> pump(far, near, true));
                    pump(near, far, false);
                } catch (IOException e) {
                    close();
                }
            });
        }

        private void pump(Socket from, Socket to, boolean answers) {
            try {
                copy(from.getInputStream(), to.getOutputStream(), answers);
            } catch (IOException e) {
                // the other side has gone
            } finally {
                if (!forgotten) close();
            }
        }

        private void copy(InputStream in, OutputStream out, boolean answers) throws IOException {
            var chunk = new byte[PIECE];
            var through = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                gate(this);
                if (fault == Fault.FAILING && !answers) {
                    near.getOutputStream().write(FAILURE.getBytes(StandardCharsets.US_ASCII));
                    // read to the end, or the response is lost with the unread bytes
                    in.skipNBytes(Long.MAX_VALUE);
                }
                if (fault == Fault.SHORT && answers && (through += read) > LET_THROUGH) {
                    out.write(chunk, 0, Math.max(0, read - (through - LET_THROUGH)));
                    return;
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        }

        void close() {
            closed = true;
            lines.remove(this);
            for (var socket : new Socket[] {near, far}) {
                try {
                    socket.close();
                } catch (IOException e) {
                    // closed in any case
                }
            }
        }
    }
}
