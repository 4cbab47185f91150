package vn.lantoa.organisation.smtp;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A minimal mail server: accepts all e-mails, one connection after the other. */
final class LetterBox implements AutoCloseable {
    private final ServerSocket door;
    private final List<byte[]> messages = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::serve, "letter-box");

    LetterBox() {
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    List<ByteArrayInputStream> messages() {
        return messages.stream().map(ByteArrayInputStream::new).toList();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                talk(caller);
            } catch (IOException closed) {
                // the test is over, or the caller disconnected: the next accept shows which
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        var out = caller.getOutputStream();
        say(out, "220 letter-box");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("DATA")) {
                say(out, "354 go on");
                messages.add(data(in));
            }
            say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
            if (line.equals("QUIT")) return;
        }
    }

    private static byte[] data(BufferedReader in) throws IOException {
        var message = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        return message.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Returns when no connection is pending: until then the system accepts one more. */
    @Override
    public void close() throws IOException {
        door.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the letter box was closing", e);
        }
    }
}
