package vn.lantoa.asset.upload;

import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;

/**
 * Pump that moves the body of one request into the store, one part at a time. While one part is sent to the store, the
 * next part is read into a second spool. The pump needs disk space for two parts and one small heap buffer. Bytes that
 * arrived before a connection broke are stored.
 */
@Transactional(Transactional.TxType.NOT_SUPPORTED)
final class ChunkPump implements AutoCloseable {
    private static final int BUFFER = 64 << 10;

    /** The interval at which the lease is extended. A lease lasts several times as long. */
    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final UploadLedger ledger;
    private final ChunkStart start;
    private final PartSender sender;
    private final Executor executor;
    private final @Nullable MessageDigest digest;
    private final @Nullable ExpectedChecksum expected;
    private final @Nullable MessageDigest checksum;
    private Spool reading = new Spool();
    private Spool sending = new Spool();
    private CompletableFuture<@Nullable Void> underway = CompletableFuture.completedFuture(null);
    private long received;
    private long beatAt = System.nanoTime();

    /**
     * @param digest digest of the previous bytes; null unless this node received all of them
     */
    ChunkPump(
            UploadLedger ledger,
            ChunkStart start,
            PartSender sender,
            Executor executor,
            SentBytes sent,
            @Nullable MessageDigest digest) {
        this.ledger = ledger;
        this.start = start;
        this.sender = sender;
        this.executor = executor;
        this.digest = digest;
        this.expected = sent.checksum();
        this.checksum = expected == null ? null : expected.digest();
        this.received = start.bounds().received();
    }

    /** Stores the whole body. Returns the number of the file's bytes that are in the store afterwards. */
    long pump(SentBytes sent) throws IOException {
        reading.reset(sender.tailBytes());
        try {
            var broken = read(sent);
            if (expected != null && checksum != null && !expected.matches(checksum))
                throw UploadRules.refusal(
                        "checksum-mismatch", expected.algorithm().wire());
            end(sent.whole() && !broken);
            return received;
        } catch (IOException | RuntimeException e) {
            settle();
            sender.undo();
            throw e;
        }
    }

    /** Reads the body; returns true if the connection broke before its end. */
    private boolean read(SentBytes sent) throws IOException {
        var buffer = new byte[BUFFER];
        try {
            for (int read = next(sent, buffer); read >= 0; read = next(sent, buffer)) take(buffer, read);
            return false;
        } catch (IOException e) {
            // an incomplete chunk is discarded if it has a checksum or the upload cannot be resumed
            if (sent.whole() || expected != null) throw e;
            return true;
        }
    }

    private int next(SentBytes sent, byte[] buffer) throws IOException {
        beat();
        var left = start.bounds().room() - received;
        if (left == 0) {
            if (sent.stream().read() >= 0) throw tooMuch();
            return -1;
        }
        return sent.stream().read(buffer, 0, (int) Math.min(Math.min(buffer.length, left), reading.space()));
    }

    private RuntimeException tooMuch() {
        var code = start.bounds().length() == null ? "too-large" : "more-than-declared";
        return UploadRules.refusal(code, start.bounds().room());
    }

    private void take(byte[] buffer, int length) {
        reading.add(buffer, length);
        if (digest != null) digest.update(buffer, 0, length);
        if (checksum != null) checksum.update(buffer, 0, length);
        received += length;
        if (reading.isFull()) send();
    }

    private void send() {
        await();
        var full = reading;
        reading = sending;
        sending = full;
        reading.reset(0);
        var mark = received;
        underway = CompletableFuture.runAsync(() -> sender.send(full, mark), executor);
    }

    private void end(boolean whole) {
        await();
        var length = start.bounds().length();
        if (received == 0 && whole) throw UploadRules.refusal("empty-file");
        if (length == null ? whole : received == length)
            sender.finish(reading, received, digest == null ? null : RunningDigests.hash(digest));
        else sender.pause(reading, received);
    }

    /** Waits until the part being sent is stored, and extends the lease meanwhile. */
    private void await() {
        while (true) {
            try {
                underway.get(BEAT_NANOS, TimeUnit.NANOSECONDS);
                return;
            } catch (TimeoutException e) {
                beat();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) throw cause;
                throw new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        }
    }

    /** Waits until no part is being sent, ignoring failures. */
    private void settle() {
        underway.handle((nothing, failure) -> nothing).join();
    }

    private void beat() {
        if (System.nanoTime() - beatAt < BEAT_NANOS) return;
        beatAt = System.nanoTime();
        if (!ledger.prolong(start))
            throw new Conflict("upload-busy", "another request has taken over upload:" + start.upload());
    }

    @Override
    public void close() {
        reading.close();
        sending.close();
    }
}
