package vn.lantoa.asset.upload;

import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.StoredPart;
import vn.lantoa.asset.upload.Uploads.Tail;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;

/** The records of one upload in memory. */
final class RecordedLedger extends UploadLedger {
    static final String KEY = "blob/one";

    final List<StoredPart> parts = new ArrayList<>();
    final List<Tail> tails = new ArrayList<>();
    final LeasesInMemory leases = new LeasesInMemory();
    final UploadId id = new UploadId(UUID.randomUUID());
    private final @Nullable Long length;
    private final long most;

    @Nullable String multipart;

    @Nullable Sha256 hash;

    long received;
    boolean complete;
    boolean takenOver;
    Runnable afterKeep = () -> {};
    /** True if the connection breaks after each successful commit. */
    boolean answersAreLost;

    RecordedLedger(@Nullable Long length, long most) {
        this.length = length;
        this.most = most;
    }

    ChunkStart start() {
        return start(UUID.randomUUID());
    }

    private ChunkStart start(UUID writer) {
        return new ChunkStart(
                id,
                writer,
                new ChunkStart.Bounds(received, length, most),
                new ChunkStart.StoredChunks(KEY, multipart, parts.size(), tails));
    }

    @Override
    public ChunkStart begin(UploadId upload, UUID writer, long offset, Actor by) {
        if (offset != received) throw new Conflict("wrong-offset", "the next byte is " + received);
        if (!leases.take(upload, writer)) throw new Conflict("upload-busy", "another request is writing");
        if (answersAreLost) throw new TransactionalException("no answer to the commit", new RollbackException());
        return start(writer);
    }

    @Override
    public void keep(ChunkStart chunk, UploadProgress uploadProgress) {
        if (takenOver) throw new Conflict("upload-busy", "taken over");
        if (!uploadProgress.addsTail()) tails.clear();
        parts.addAll(uploadProgress.parts());
        tails.addAll(uploadProgress.tails());
        multipart = uploadProgress.multipart();
        received = uploadProgress.received();
        hash = uploadProgress.hash();
        complete = uploadProgress.last();
        afterKeep.run();
        if (answersAreLost) throw new TransactionalException("no answer to the commit", new RollbackException());
    }

    @Override
    public boolean prolong(ChunkStart chunk) {
        return !takenOver;
    }
}
