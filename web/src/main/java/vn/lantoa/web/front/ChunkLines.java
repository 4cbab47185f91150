package vn.lantoa.web.front;

import io.undertow.conduits.ChunkedStreamSourceConduit;
import io.undertow.conduits.ReadDataStreamSourceConduit;
import io.undertow.server.AbstractServerConnection;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Validates the lines of a chunked body as they arrive (RFC 9112 section 7.1): sizes must be hexadecimal and lines must
 * end with CR LF, while the server would accept LF alone. The server reads the same bytes afterwards.
 */
final class ChunkLines extends AbstractStreamSourceConduit<StreamSourceConduit> {
    private static final byte[] BAD_REQUEST =
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final int HEX = 16;

    /** Maximum number of digits of a size. */
    private static final int MOST_DIGITS = 15;

    private enum State {
        SIZE,
        EXTENSION,
        SIZE_LF,
        DATA,
        DATA_CR,
        DATA_LF,
        TRAILER_START,
        TRAILER,
        TRAILER_LF,
        LAST_LF,
        END
    }

    private final HttpServerExchange exchange;
    private State state = State.SIZE;
    private int digits;
    private long size;

    private ChunkLines(StreamSourceConduit next, HttpServerExchange exchange) {
        super(next);
        this.exchange = exchange;
    }

    /**
     * Installs the check below the server's decoder of chunked bodies.
     *
     * @throws IOException if bytes that arrived with the head are malformed
     */
    static void check(HttpServerExchange exchange) throws IOException {
        var connection = (AbstractServerConnection) exchange.getConnection();
        var lines = new ChunkLines(connection.getOriginalSourceConduit(), exchange);
        var extra = connection.getExtraBytes();
        if (extra != null) lines.take(extra.getBuffer().duplicate());
        var body = new ReadDataStreamSourceConduit(lines, connection);
        connection.getChannel().getSourceChannel().setConduit(new ChunkedStreamSourceConduit(body, exchange, ended -> {
            if (!ended.isFinished()) exchange.setPersistent(false);
            Connectors.terminateRequest(exchange);
        }));
    }

    /** Reads from the network; the server reads chunked bodies through this method only. */
    @Override
    public int read(ByteBuffer to) throws IOException {
        var come = to.duplicate();
        int read = super.read(to);
        come.limit(to.position());
        try {
            take(come);
        } catch (IOException malformed) {
            refuse();
            throw malformed;
        }
        return read;
    }

    /**
     * Sends 400, as the server does for a malformed head, and throws an exception, upon which the server closes the
     * connection.
     */
    private void refuse() throws IOException {
        if (exchange.isResponseStarted()) return;
        var connection = (AbstractServerConnection) exchange.getConnection();
        connection.getOriginalSinkConduit().write(ByteBuffer.wrap(BAD_REQUEST));
    }

    private void take(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining() && state != State.END) {
            if (state == State.DATA) skip(bytes);
            else state = after(bytes.get());
        }
    }

    private void skip(ByteBuffer bytes) {
        int skipped = (int) Math.min(size, bytes.remaining());
        bytes.position(bytes.position() + skipped);
        size -= skipped;
        if (size == 0) state = State.DATA_CR;
    }

    private State after(byte next) throws IOException {
        return switch (state) {
            case SIZE -> afterSize(next);
            case EXTENSION -> inLine(next, State.EXTENSION, State.SIZE_LF);
            case SIZE_LF -> expect(next, '\n', size == 0 ? State.TRAILER_START : State.DATA);
            case DATA_CR -> expect(next, '\r', State.DATA_LF);
            case DATA_LF -> {
                digits = 0;
                yield expect(next, '\n', State.SIZE);
            }
            case TRAILER_START -> inLine(next, State.TRAILER, State.LAST_LF);
            case TRAILER -> inLine(next, State.TRAILER, State.TRAILER_LF);
            case TRAILER_LF -> expect(next, '\n', State.TRAILER_START);
            case LAST_LF -> expect(next, '\n', State.END);
            case DATA, END -> throw new IllegalStateException(state.name());
        };
    }

    private State afterSize(byte next) throws IOException {
        int digit = Character.digit(next, HEX);
        if (digit >= 0 && digits < MOST_DIGITS) {
            digits++;
            size = size * HEX + digit;
            return State.SIZE;
        }
        if (digits == 0) throw malformed();
        if (next == ';' || next == ' ' || next == '\t') return State.EXTENSION;
        return expect(next, '\r', State.SIZE_LF);
    }

    private static State inLine(byte next, State same, State end) throws IOException {
        if (next == '\n') throw malformed();
        return next == '\r' ? end : same;
    }

    private static State expect(byte next, char expected, State following) throws IOException {
        if (next != expected) throw malformed();
        return following;
    }

    private static IOException malformed() {
        return new IOException("malformed line of a chunk");
    }
}
