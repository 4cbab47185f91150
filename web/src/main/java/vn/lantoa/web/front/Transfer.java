package vn.lantoa.web.front;

import static java.lang.System.Logger.Level.WARNING;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;

/**
 * One answer with stored bytes on its way to a reader. What goes to the network happens on the connection's I/O thread
 * alone, which never waits; the store is read on threads of a pool, a piece at a time. A reader who takes nothing for a
 * moment gives his place at the store back; it is opened again where he goes on.
 */
final class Transfer implements WriteListener {
    /** Where the watch over the rate finds the transfer that it cuts. */
    static final AttachmentKey<Transfer> KEY = AttachmentKey.create(Transfer.class);

    private static final System.Logger LOG = System.getLogger(Transfer.class.getName());

    /** Bytes of a piece: of the first, and of one to a reader who keeps up. Each reader holds one. */
    private static final int SMALLEST = 16 << 10;

    private static final int LARGEST = 128 << 10;
    private static final long MOMENT_SECONDS = 2;

    private final long length;
    private final HttpServerExchange exchange;
    private final StoreReader store;
    private final AsyncContext async;
    private final ServletOutputStream out;

    private byte @Nullable [] piece;
    private long sent;
    private long sentAMomentAgo = -1;
    private int size = SMALLEST;
    private boolean fetching;
    private boolean ended;

    /** Takes the request off its thread, and begins. */
    static void begin(
            StoredBytes bytes,
            InputStream opened,
            HttpServerExchange exchange,
            HttpServletRequest request,
            Executor pool)
            throws IOException {
        var async = request.startAsync();
        async.setTimeout(0);
        var out = async.getResponse().getOutputStream();
        var transfer = new Transfer(bytes.length(), exchange, new StoreReader(bytes, opened, pool), async, out);
        exchange.putAttachment(KEY, transfer);
        transfer.lookAgain();
        out.setWriteListener(transfer);
    }

    private Transfer(
            long length, HttpServerExchange exchange, StoreReader store, AsyncContext async, ServletOutputStream out) {
        this.length = length;
        this.exchange = exchange;
        this.store = store;
        this.async = async;
        this.out = out;
    }

    @Override
    public void onWritePossible() {
        try {
            while (!ended && out.isReady() && hasPiece()) {
                out.write(piece);
                piece = null;
            }
        } catch (IOException gone) {
            end();
        }
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    /** Ends without having given all: the connection is closed already. */
    void cut() {
        end();
    }

    /** Whether a piece is at hand; otherwise it is being fetched, or that was all. */
    private boolean hasPiece() {
        if (piece != null) return true;
        if (sent == length) end();
        else if (!fetching) fetch();
        return false;
    }

    private void fetch() {
        fetching = true;
        store.read(sent, size, this::given, this::failed);
    }

    private void given(byte[] next) {
        exchange.getIoThread().execute(() -> {
            fetching = false;
            piece = next;
            sent += next.length;
            size = Math.min(2 * size, LARGEST);
            onWritePossible();
        });
    }

    /** The status is out: that something is missing can be told by nothing but the connection's end. */
    private void failed(Throwable fault) {
        exchange.getIoThread().execute(() -> {
            if (ended) return;
            LOG.log(WARNING, "bytes broken off: path={0} sent={1} fault={2}", exchange.getRequestPath(), sent, fault);
            IoUtils.safeClose(exchange.getConnection());
            end();
        });
    }

    private void lookAgain() {
        exchange.getIoThread().executeAfter(this::look, MOMENT_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        if (ended) return;
        if (sent == sentAMomentAgo && !fetching) {
            store.letGo();
            size = SMALLEST;
        }
        sentAMomentAgo = sent;
        lookAgain();
    }

    private void end() {
        if (ended) return;
        ended = true;
        store.close();
        async.complete();
    }
}
