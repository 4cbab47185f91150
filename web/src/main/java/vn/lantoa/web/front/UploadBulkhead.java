package vn.lantoa.web.front;

import io.undertow.server.HttpServerExchange;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The bulkhead of uploads: threads apart from those of all other requests. A sender on a poor line holds one as long as
 * needed, and two parts on disk. Half of the permits are for signed-in senders alone: a sender that the application
 * refuses keeps the permit for as long as the server discards the rest of the body. Thread-safe; one a deployment.
 */
final class UploadBulkhead {
    /** Uploads at once. Each may have two parts of 16 MiB on the disk: 2 GiB in all. */
    static final int AT_ONCE = 64;

    private static final long IDLE_SECONDS = 30;

    private final Semaphore reserved = new Semaphore(AT_ONCE / 2);
    private final Semaphore open = new Semaphore(AT_ONCE - AT_ONCE / 2);

    // no thread is kept without uploads; there is always one for a permit
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), UploadBulkhead::thread);

    /** Runs this request on a thread for uploads until it is over; false when all are taken. */
    boolean admits(HttpServerExchange exchange) {
        boolean isSignedIn = BodySender.credential(exchange).isPresent();
        var permits = isSignedIn && reserved.tryAcquire() ? reserved : open;
        if (permits == open && !open.tryAcquire()) return false;
        exchange.addExchangeCompleteListener((ended, next) -> {
            permits.release();
            next.proceed();
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
