package vn.lantoa.asset.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.tika.FileTypes;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Assembles the bytes of an upload into one object, checks the object, and stores or refuses it. Idempotent: the
 * object's key belongs to the upload, and an upload in a later state is left unchanged.
 */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CompleteUpload implements EventHandler<UploadBytesComplete> {
    @Inject
    UploadLedger ledger;

    @Inject
    BlockedBytes blocked;

    @Inject
    ObjectStore store;

    @Override
    public void on(UploadBytesComplete event) {
        ledger.find(event.upload()).ifPresent(this::check);
    }

    private void check(ReceivedFile file) {
        assemble(file);
        // several nodes may have received the bytes; then no node knows the hash
        var hash = file.hash() == null ? Sha256.of(store.open(file.stored().objectKey())) : file.hash();
        var wrong = new ContentCheck(store, file, hash).find(blocked.contains(hash));
        if (wrong.isPresent()) {
            ledger.refuse(file.upload(), wrong.get()).removeFrom(store);
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
                    "upload:" + file.upload() + " has " + bytes + " bytes in the store, not " + file.bytes());
    }

    /** Check of a file against its claimed hash, its name and its first bytes. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    record ContentCheck(ObjectStore store, ReceivedFile file, Sha256 hash) {
        /**
         * The maximum size of a document in a ZIP container, in bytes. Larger documents cannot be checked and are refused.
         */
        static final long MAX_CONTAINER = 4L << 30;

        /** Returns the media type according to the file's name. */
        static String typeOf(ReceivedFile file) {
            return FileTypes.named(file.label().name().value());
        }

        /** Returns the first issue; empty if the content is accepted. */
        Optional<Issue> find(boolean blocked) {
            if (file.claim() != null && !file.claim().equals(hash)) return issue("sha256-mismatch", hash.hex());
            if (blocked) return issue("bytes-blocked");
            var promised = typeOf(file);
            if (!file.kind().accepts(file.label().role(), promised)) return issue("kind-not-accepted", promised);
            var found = FileTypes.found(head());
            if (!FileTypes.fits(found, promised)) return issue("not-what-its-name-says", found, promised);
            return FileTypes.isZip(promised) ? lookInto(promised) : Optional.empty();
        }

        private Optional<Issue> lookInto(String type) {
            if (file.bytes() > MAX_CONTAINER) return issue("too-large", MAX_CONTAINER);
            try {
                var local = Files.createTempFile("lantoa-container", null);
                try (var bytes = store.open(file.stored().objectKey())) {
                    Files.copy(bytes, local, StandardCopyOption.REPLACE_EXISTING);
                    return ZipContainer.check(local, type);
                } finally {
                    Files.delete(local);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private byte[] head() {
            var length = Math.min(file.bytes(), FileTypes.HEAD_BYTES);
            try (var bytes = store.openRange(file.stored().objectKey(), 0, length)) {
                return bytes.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Optional<Issue> issue(String code, Object... params) {
            return Optional.of(Issue.of("file", code, params));
        }
    }
}
