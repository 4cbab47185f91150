package vn.lantoa.asset.clamd;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection to clamd for one command: {@code INSTREAM} with length-prefixed chunks and a zero at the end, or
 * {@code VERSION}.
 */
final class ClamdSession implements AutoCloseable {
    private static final byte[] SCAN = command("INSTREAM");
    private static final byte[] VERSION = command("VERSION");
    private static final int CHUNK_BYTES = 64 << 10;
    private static final int CONNECT_MILLIS = 5_000;
    /** The time limit of an answer; clamd itself ends a scan after two minutes by default. */
    private static final int ANSWER_MILLIS = 180_000;

    private static final int ANSWER_BYTES = 4096;

    private final Socket socket = new Socket();
    private final DataOutputStream out;
    private final InputStream in;

    ClamdSession(ClamdConfig config) throws IOException {
        try {
            socket.connect(new InetSocketAddress(config.host(), config.port()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK_BYTES));
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Sends these bytes for scanning and returns clamd's answer. */
    String scan(InputStream bytes) throws IOException {
        try {
            send(bytes);
        } catch (java.net.SocketException closed) {
            // clamd closes the connection if the stream is too long; usually its answer can still be read
            if (in.available() == 0) throw closed;
        }
        return answer();
    }

    /** Returns the version of clamd and of its signatures. */
    String version() throws IOException {
        socket.setSoTimeout(CONNECT_MILLIS);
        out.write(VERSION);
        out.flush();
        return answer();
    }

    private static byte[] command(String name) {
        return ("z" + name + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private void send(InputStream bytes) throws IOException {
        out.write(SCAN);
        var chunk = new byte[CHUNK_BYTES];
        for (int length = bytes.read(chunk); length > 0; length = bytes.read(chunk)) {
            if (in.available() > 0) return; // clamd has answered already
            out.writeInt(length);
            out.write(chunk, 0, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private String answer() throws IOException {
        var answer = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0; next = in.read()) {
            answer.write(next);
            if (answer.size() > ANSWER_BYTES) throw new IOException("the response of clamd is too long");
        }
        if (answer.size() == 0) throw new IOException("clamd closed the connection without a response");
        return answer.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
