package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Bulkhead of uploads: threads separate from those of other requests. A slow sender occupies a thread and the disk
 * space of two parts for as long as needed. Half of the permits are reserved for signed-in senders, because a sender
 * that the application refuses keeps its permit while the server discards the rest of the body. Answers 503 if no
 * permit is free. Thread-safe; one per deployment.
 */
final class UploadBulkhead implements HttpHandler {
    /** Concurrent uploads. Each may have two parts of 16 MiB on disk: 2 GiB in total. */
    static final int AT_ONCE = 64;

    private static final long IDLE_SECONDS = 30;

    private final Semaphore reserved = new Semaphore(AT_ONCE / 2);
    private final Semaphore open = new Semaphore(AT_ONCE - AT_ONCE / 2);

    // idle threads end; the permits limit the number of threads
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), UploadBulkhead::thread);

    private final HttpHandler next;

    UploadBulkhead(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (admits(exchange)) next.handleRequest(exchange);
        else FrontRefusal.BUSY.answer(exchange);
    }

    /** Runs the request on an upload thread until it completes. Returns false if no permit is free. */
    boolean admits(HttpServerExchange exchange) {
        boolean isSignedIn = BodySender.credential(exchange).isPresent();
        var permits = isSignedIn && reserved.tryAcquire() ? reserved : open;
        if (permits == open && !open.tryAcquire()) return false;
        exchange.addExchangeCompleteListener((ended, following) -> {
            permits.release();
            following.proceed();
        });
        exchange.setDispatchExecutor(threads);
        return true;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "upload");
        thread.setDaemon(true);
        return thread;
    }
}
