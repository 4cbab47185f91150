package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Recurring;

/**
 * Active requests on this node that write to uploads, and ended requests whose leases are not released in the database
 * yet. When a phone on a poor connection retries two seconds after losing it, the previous request has already stored
 * the received bytes and released the lease. The expiry of a lease only matters after a crash of the node. Thread-safe.
 */
@ApplicationScoped
public class LocalWriters {
    /** The time without bytes after which the previous connection of a returning sender is considered lost. */
    static final Duration SILENCE = Duration.ofSeconds(1);

    /** The time within which a request that lost its connection must store its bytes, which are at most two parts. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(LocalWriters.class.getName());

    @Inject
    UploadWriters leases;

    private final Set<LocalWriter> present = ConcurrentHashMap.newKeySet();
    private final Set<LocalWriter> untold = ConcurrentHashMap.newKeySet();

    /**
     * Registers a writer that reads from the given stream. The caller must call {@link #leave} at the end, even after a
     * failure.
     */
    public LocalWriter enter(UploadId upload, Actor by, InputStream line) {
        var writer = new LocalWriter(upload, by, line);
        present.add(writer);
        return writer;
    }

    /**
     * Unregisters a writer and releases its lease. Must also be called if acquiring the lease failed, because the
     * transaction may have committed before the failure. If the database is unavailable, the lease is released later.
     */
    public void leave(LocalWriter writer) {
        untold.add(writer);
        try {
            tellOrLater(writer);
        } finally {
            present.remove(writer);
            writer.leave();
        }
    }

    /**
     * Ends earlier requests of the same sender for this upload. Waits for a request whose body has ended, and
     * interrupts a request whose connection is silent. A request that still receives bytes or belongs to another sender
     * continues.
     */
    public void settle(UploadId upload, Actor by) {
        for (var writer : present) {
            if (!writer.isFor(upload, by)) continue;
            writer.body().cutAfter(SILENCE);
            if (writer.body().isOver()) writer.await(PATIENCE);
        }
        // a failure is not reported here: the new writer gets an error if the lease is still held
        untold.stream().filter(writer -> writer.upload().equals(upload)).forEach(this::tellOrLater);
    }

    /** Releases all pending leases; at the end throws an exception if any lease could not be released. */
    @Recurring("PT1S")
    void tell() {
        RuntimeException last = null;
        for (var writer : untold) {
            try {
                tell(writer);
            } catch (RuntimeException e) {
                last = e;
            }
        }
        if (last != null) throw last;
    }

    private void tellOrLater(LocalWriter writer) {
        try {
            tell(writer);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "the lease of a writer could not be released yet: upload=" + writer.upload(), e);
        }
    }

    private void tell(LocalWriter writer) {
        leases.release(writer.upload(), writer.id());
        untold.remove(writer);
    }

    /** A request on this node that writes to an upload, or waits to write. Its id is also the id of its lease. */
    public static final class LocalWriter {
        private final UUID id = UUID.randomUUID();
        private final UploadId upload;
        private final Actor by;
        private final IncomingBody body;
        private final CountDownLatch gone = new CountDownLatch(1);

        LocalWriter(UploadId upload, Actor by, InputStream line) {
            this.upload = upload;
            this.by = by;
            this.body = new IncomingBody(line);
        }

        /** Returns the id of the request and of its lease. */
        public UUID id() {
            return id;
        }

        public IncomingBody body() {
            return body;
        }

        UploadId upload() {
            return upload;
        }

        boolean isFor(UploadId other, Actor sender) {
            return upload.equals(other) && by.equals(sender);
        }

        void leave() {
            gone.countDown();
        }

        /** Waits until the writer has left, but no longer than the given time. */
        void await(Duration patience) {
            try {
                var unused = gone.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
