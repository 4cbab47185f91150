package vn.lantoa.asset.upload;

import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.lantoa.kernel.Actor;

/** A request on this node that writes to an upload, or wants to. Its id is the id of its lease. */
public final class LocalWriter {
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

    /** Returns the id of its lease. */
    public UUID id() {
        return id;
    }

    /** Returns the body of the request. */
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

    /** Waits until the writer has left, for at most the given time. */
    void await(Duration patience) {
        try {
            var unused = gone.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
