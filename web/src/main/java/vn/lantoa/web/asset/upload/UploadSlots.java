package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * So many requests may bring bytes to a node at once: each holds a thread as long as its sender is slow, and two parts of
 * disk. Half of the server's threads stay free for everybody else.
 */
@ApplicationScoped
public class UploadSlots {
    private static final int SLOTS = 32;
    private static final long RETRY_SECONDS = 3;

    private final Semaphore slots = new Semaphore(SLOTS);

    /** Does it if there is room, else asks to come again. */
    <T> T in(Supplier<T> work) {
        if (!slots.tryAcquire()) throw new ServiceUnavailableException(RETRY_SECONDS);
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }
}
