package vn.lantoa.asset.upload;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;

/**
 * Appends bytes to an upload, on any node. Each part is written to the store first, then recorded in the database. An
 * upload that receives more bytes than declared is refused and ends.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = "java:app/concurrent/uploads", maxAsync = 64)
public class AppendChunk {
    @Inject
    UploadLedger ledger;

    @Inject
    ObjectStore store;

    @Inject
    RunningDigests digests;

    @Inject
    LocalWriters writers;

    @Resource(lookup = "java:app/concurrent/uploads")
    ManagedExecutorService executor;

    /**
     * @param offset the offset of the next byte, as stated by the sender
     */
    public record Command(UploadId upload, long offset, SentBytes sent, Actor by) {}

    /** Returns the number of stored bytes. */
    public long call(Command command) {
        writers.settle(command.upload(), command.by());
        var sent = command.sent();
        var writer = writers.enter(command.upload(), command.by(), sent.stream());
        try {
            var start = ledger.begin(command.upload(), writer.id(), command.offset(), command.by());
            return write(start, new SentBytes(writer.body(), sent.length(), sent.checksum(), sent.whole()));
        } finally {
            writers.leave(writer);
        }
    }

    private long write(ChunkStart start, SentBytes sent) {
        try {
            return pump(start, sent);
        } catch (Rejected refused) {
            if (isFinal(refused))
                ledger.refuse(start.upload(), refused.issues().list().get(0)).removeFrom(store);
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long pump(ChunkStart start, SentBytes sent) throws IOException {
        var bounds = start.bounds();
        if (sent.length() != null && sent.length() > bounds.room() - bounds.received())
            throw UploadRules.refusal(bounds.length() == null ? "too-large" : "more-than-declared", bounds.room());
        var sender = new PartSender(store, ledger, start, sent.checksum() == null);
        var digest = digests.find(start.upload(), bounds.received());
        try (var pump = new ChunkPump(ledger, start, sender, executor, sent, digest)) {
            var received = pump.pump(sent);
            if (digest != null) digests.keep(start.upload(), received, digest);
            return received;
        }
    }

    /** Returns true if the refusal ends the upload. Only a chunk with a wrong checksum can be sent again. */
    private static boolean isFinal(Rejected refused) {
        return !refused.type().equals("checksum-mismatch");
    }
}
