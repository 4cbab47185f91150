package vn.lantoa.web.front;

import static java.lang.System.Logger.Level.DEBUG;

import io.undertow.server.HttpServerExchange;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;

/**
 * Watches the rate of one direction of a request and closes the connection of a peer that is too slow. The watch starts
 * at the first wait; most requests never wait. Thread-safe: bytes move on a worker thread, the watch runs on the I/O
 * thread.
 */
final class RateWatch {
    private static final System.Logger LOG = System.getLogger(RateWatch.class.getName());
    private static final long EVERY_SECONDS = 5;

    private final HttpServerExchange exchange;
    private final LeastRate rate = new LeastRate(System.nanoTime());
    private boolean begun;

    RateWatch(HttpServerExchange exchange) {
        this.exchange = exchange;
    }

    synchronized void moved(long bytes) {
        rate.moved(bytes, System.nanoTime());
    }

    synchronized void waits() {
        rate.waits(System.nanoTime());
        if (begun) return;
        begun = true;
        again();
    }

    private void again() {
        exchange.getIoThread().executeAfter(this::poll, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void poll() {
        if (exchange.isComplete() || !exchange.getConnection().isOpen()) return;
        if (!isMissed()) {
            again();
            return;
        }
        // DEBUG: a peer that is cut off may reconnect a thousand times
        LOG.log(DEBUG, "connection cut: slower than 1 kB/s, method={0}", exchange.getRequestMethod());
        var transfer = exchange.getAttachment(Transfer.KEY);
        IoUtils.safeClose(exchange.getConnection());
        if (transfer != null) transfer.cut();
    }

    private synchronized boolean isMissed() {
        return rate.isMissedAt(System.nanoTime());
    }
}
