package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.outbox.EventHandler;

/**
 * Assembles the bytes of an upload into one object, checks it, and stores or refuses it. Idempotent: the object's key
 * belongs to the upload, and an upload in a later state is left unchanged.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class CompleteUpload implements EventHandler<UploadBytesComplete> {
    private static final int BUFFER = 64 << 10;

    @Inject
    CompletionLedger ledger;

    @Inject
    EndingLedger endings;

    @Inject
    BlockedBytes blocked;

    @Inject
    ObjectStore store;

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public void on(UploadBytesComplete event) {
        ledger.find(event.upload()).ifPresent(this::check);
    }

    private void check(ReceivedFile file) {
        assemble(file);
        var hash = file.hash() == null ? readBack(file) : file.hash();
        var wrong = new ContentCheck(store, file, hash).find(blocked.contains(hash));
        if (wrong.isPresent()) {
            endings.refuse(file.upload(), wrong.get()).removeFrom(store);
        } else {
            ledger.keep(file.upload(), hash, ContentCheck.typeOf(file)).ifPresent(each -> each.removeFrom(store));
        }
    }

    private void assemble(ReceivedFile file) {
        var stored = file.stored();
        if (stored.multipart() != null && store.stat(stored.objectKey()).isEmpty())
            store.completeMultipart(stored.objectKey(), stored.multipart(), stored.parts());
        var bytes = store.stat(stored.objectKey()).orElse(0L);
        if (bytes != file.bytes())
            throw new IllegalStateException(
                    "upload:" + file.upload() + " is " + bytes + " bytes in the store, not " + file.bytes());
    }

    /** Computes the hash by reading the bytes back from the store. Needed if several nodes received the bytes. */
    private Sha256 readBack(ReceivedFile file) {
        var digest = Sha256.digest();
        var buffer = new byte[BUFFER];
        try (var bytes = store.open(file.stored().objectKey())) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) digest.update(buffer, 0, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.ofDigest(digest.digest());
    }
}
