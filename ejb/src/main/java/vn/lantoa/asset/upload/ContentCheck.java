package vn.lantoa.asset.upload;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.tika.FileTypes;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Sha256;

/** Check of a file against its claimed hash, its name and its first bytes. */
@Transactional(TxType.NOT_SUPPORTED)
final class ContentCheck {
    /**
     * The maximum size of a document in a ZIP container, in bytes. Larger documents cannot be checked and are refused.
     */
    static final long MAX_CONTAINER = 4L << 30;

    private final ObjectStore store;
    private final ReceivedFile file;
    private final Sha256 hash;

    ContentCheck(ObjectStore store, ReceivedFile file, Sha256 hash) {
        this.store = store;
        this.file = file;
        this.hash = hash;
    }

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
