package vn.lantoa.web.front;

import static java.lang.System.Logger.Level.WARNING;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import vn.lantoa.web.problem.ProblemServlet;
import vn.lantoa.web.request.StoredBytes;

/**
 * One response with stored bytes in transfer. Network writes happen on the connection's I/O thread, which never waits.
 * A pool reads the store, one piece ahead. If a client reads nothing for a moment, the stream is closed and reopened
 * later. Nothing is sent before the first piece arrives, so that a failure of the store can still be answered with a
 * status.
 */
final class Transfer implements WriteListener {
    /** Attachment under which the rate watch finds the transfer that it must cut. */
    static final AttachmentKey<Transfer> KEY = AttachmentKey.create(Transfer.class);

    private static final System.Logger LOG = System.getLogger(Transfer.class.getName());
    private static final AtomicInteger UNDER_WAY = new AtomicInteger();

    /**
     * Bytes per piece. Each transfer holds two pieces, for a long time if its client is slow, so all transfers share a
     * budget.
     */
    private static final int SMALLEST = 8 << 10;

    private static final int LARGEST = 512 << 10;
    private static final int BUDGET = 32 << 20;

    private static final long MOMENT_MILLIS = 250;
    private static final long STORE_FULL_MILLIS = 50;

    private final long length;
    private final HttpServerExchange exchange;
    private final StoreReader store;
    private final AsyncContext async;
    private final ServletOutputStream out;

    private byte @Nullable [] chunk;
    private long fetched;
    private int size = 2 * SMALLEST;
    private boolean begun;
    private boolean fetching;
    private boolean looking;
    private boolean ended;

    /** Releases the request's thread, then begins to read the store. */
    static void begin(StoredBytes bytes, StoreReader store, HttpServerExchange exchange, HttpServletRequest request)
            throws IOException {
        var async = request.startAsync();
        async.setTimeout(0);
        var out = async.getResponse().getOutputStream();
        var transfer = new Transfer(bytes.length(), exchange, store, async, out);
        exchange.putAttachment(KEY, transfer);
        UNDER_WAY.incrementAndGet();
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
            while (!ended && out.isReady() && hasChunk()) {
                var next = chunk;
                chunk = null;
                if (fetched < length) fetch();
                out.write(next);
            }
            if (!ended && !fetching) lookInAMoment();
        } catch (IOException gone) {
            end();
        }
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    /** Ends an unfinished transfer whose connection is already closed. */
    void cut() {
        end();
    }

    /** Returns whether a piece is available. If not, starts fetching the next piece, or ends a complete transfer. */
    private boolean hasChunk() {
        if (chunk != null) return true;
        if (!fetching && fetched == length) end();
        else if (!fetching) fetch();
        return false;
    }

    private void fetch() {
        fetching = true;
        store.read(fetched, size, this::given, this::failed);
    }

    private void given(byte[] next) {
        exchange.getIoThread().execute(() -> {
            if (next.length == 0) {
                exchange.getIoThread().executeAfter(this::fetch, STORE_FULL_MILLIS, TimeUnit.MILLISECONDS);
                return;
            }
            fetching = false;
            chunk = next;
            fetched += next.length;
            size = Math.min(2 * size, largest());
            begun = true;
            onWritePossible();
        });
    }

    private static int largest() {
        return Math.max(SMALLEST, Math.min(LARGEST, BUDGET / (2 * Math.max(1, UNDER_WAY.get()))));
    }

    private void failed(Throwable fault) {
        exchange.getIoThread().execute(() -> {
            if (ended) return;
            if (begun) breakOff(fault);
            else refuse(fault);
        });
    }

    /** Closes the connection after the status was sent: the only way left to report missing bytes. */
    private void breakOff(Throwable fault) {
        LOG.log(WARNING, "transfer aborted: path={0} read={1} fault={2}", exchange.getRequestPath(), fetched, fault);
        IoUtils.safeClose(exchange.getConnection());
        end();
    }

    private void refuse(Throwable fault) {
        ended = true;
        UNDER_WAY.decrementAndGet();
        store.close();
        async.getRequest().setAttribute(RequestDispatcher.ERROR_EXCEPTION, fault);
        async.getRequest().setAttribute(ProblemServlet.OUTPUT_THREAD, exchange.getIoThread());
        async.getResponse().reset();
        async.dispatch(ProblemServlet.PATH);
    }

    /** Waits before closing the stream, because a fast client's socket is full only briefly. */
    private void lookInAMoment() {
        if (looking) return;
        looking = true;
        long before = fetched;
        exchange.getIoThread().executeAfter(() -> poll(before), MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void poll(long before) {
        looking = false;
        if (ended || fetching) return;
        if (fetched != before) {
            lookInAMoment();
            return;
        }
        store.letGo();
        size = SMALLEST;
    }

    private void end() {
        if (ended) return;
        ended = true;
        UNDER_WAY.decrementAndGet();
        store.close();
        async.complete();
    }
}
