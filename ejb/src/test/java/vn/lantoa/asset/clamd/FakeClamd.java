package vn.lantoa.asset.clamd;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A clamd for tests: the server side of {@code INSTREAM} and {@code VERSION} according to its manual page. */
final class FakeClamd implements AutoCloseable {
    static final String VERSION = "ClamAV 1.4.3/27822/Sat Nov 28 08:24:13 2026";

    private final ServerSocket server = listen();
    private final int streamLimit;
    private final Function<byte[], String> verdict;
    private final List<byte[]> streams = new CopyOnWriteArrayList<>();
    private final Thread thread;

    FakeClamd(int streamLimit, Function<byte[], String> verdict) {
        this.streamLimit = streamLimit;
        this.verdict = verdict;
        thread = new Thread(this::serve, "fake clamd");
        thread.setDaemon(true);
        thread.start();
    }

    ClamdConfig config() {
        return new ClamdConfig("127.0.0.1", server.getLocalPort());
    }

    /** The received streams. */
    List<byte[]> streams() {
        return List.copyOf(streams);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException clientOrServerIsGone) {
                // the next connection
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = command(in);
        if (!command.equals("zINSTREAM")) {
            reply(socket, command.equals("zVERSION") ? VERSION : "UNKNOWN COMMAND");
            return;
        }
        var stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (stream.size() + length > streamLimit) {
                reply(socket, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            stream.write(in.readNBytes(length));
        }
        streams.add(stream.toByteArray());
        reply(socket, verdict.apply(stream.toByteArray()));
    }

    private static String command(DataInputStream in) throws IOException {
        var command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) command.append((char) next);
        return command.toString();
    }

    private static void reply(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.close();
        thread.join(); // an accept under way may still take one more
    }
}
