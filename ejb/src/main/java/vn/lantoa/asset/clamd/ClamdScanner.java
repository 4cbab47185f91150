package vn.lantoa.asset.clamd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.asset.inspection.ByteSource;
import vn.lantoa.asset.inspection.Scan;
import vn.lantoa.asset.inspection.VirusScanner;

/**
 * Virus scanner that streams bytes to clamd. A stream that exceeds clamd's limit is sent again in overlapping parts, so
 * that no pattern is split between two parts. Each part is within the smallest default limit of clamd.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class ClamdScanner implements VirusScanner {
    /** The size of a part, below the 25 MiB limit of old releases of clamd. */
    static final int PART_BYTES = 24 << 20;

    static final int OVERLAP_BYTES = 64 << 10;

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String OVER_SIZE = "INSTREAM size limit exceeded";
    private static final String OVER_LIMITS = "Heuristics.Limits.Exceeded";

    @Inject
    ClamdConfig config;

    @Override
    public Scan scan(ByteSource bytes) {
        if (!isSetUp()) return new Scan.NotSetUp();
        try {
            var answer = ask(bytes, 0, bytes.length());
            return answer.startsWith(OVER_SIZE) ? scanInParts(bytes) : read(answer, false);
        } catch (IOException | UncheckedIOException e) {
            return new Scan.Unavailable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean isSetUp() {
        return config.host() != null;
    }

    @Override
    public Optional<String> signatures() {
        if (!isSetUp()) return Optional.empty();
        try (var session = new ClamdSession(config)) {
            return Optional.of(session.version());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Scan scanInParts(ByteSource bytes) throws IOException {
        for (long from = 0; from < bytes.length(); from += PART_BYTES - OVERLAP_BYTES) {
            var scan = read(ask(bytes, from, Math.min(PART_BYTES, bytes.length() - from)), true);
            if (!(scan instanceof Scan.Clean)) return scan;
        }
        return new Scan.Clean(true);
    }

    private String ask(ByteSource bytes, long from, long length) throws IOException {
        try (var session = new ClamdSession(config);
                InputStream part = bytes.open(from, length)) {
            return session.scan(part);
        }
    }

    private static Scan read(String answer, boolean inParts) {
        var found = FOUND.matcher(answer);
        if (answer.equals("stream: OK")) return new Scan.Clean(inParts);
        if (answer.contains(OVER_LIMITS) || answer.startsWith(OVER_SIZE)) return new Scan.BeyondLimits();
        if (found.matches()) return new Scan.Infected(found.group(1));
        return new Scan.Unavailable("clamd says: " + answer);
    }

    /**
     * One connection to clamd for one command: {@code INSTREAM} with length-prefixed chunks and a zero at the end, or
     * {@code VERSION}.
     */
    static final class ClamdSession implements AutoCloseable {
        private static final byte[] SCAN = command("INSTREAM");
        private static final byte[] VERSION = command("VERSION");
        private static final int CHUNK_BYTES = 64 << 10;
        private static final int CONNECT_MILLIS = 5_000;
        /** The time limit of a response; clamd itself ends a scan after two minutes by default. */
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

        /** Sends these bytes for scanning and returns clamd's response. */
        String scan(InputStream bytes) throws IOException {
            try {
                send(bytes);
            } catch (java.net.SocketException closed) {
                // clamd closes the connection if the stream is too long; its response can usually still be read
                if (in.available() == 0) throw closed;
            }
            return answer();
        }

        /** Returns the versions of clamd and of its signatures. */
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
                if (in.available() > 0) return; // clamd has already responded
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
}
