package vn.lantoa.report.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Sha256;

/** A store of archives in memory, which may be unavailable. */
final class KeptArchives extends BlobStorage {
    private final Map<Sha256, byte[]> kept = new HashMap<>();
    boolean isAway;

    @Override
    public Blob put(Path file, String mediaType) {
        if (isAway) throw new IllegalStateException("the store is away");
        try {
            var bytes = Files.readAllBytes(file);
            var hash = Sha256.of(bytes);
            kept.put(hash, bytes);
            return new Blob(hash, Blob.randomKey(), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(Sha256 sha256) {
        return new ByteArrayInputStream(bytes(sha256));
    }

    byte[] bytes(Sha256 sha256) {
        return Objects.requireNonNull(kept.get(sha256));
    }

    /** Replaces these bytes. */
    void replace(Sha256 sha256, byte[] bytes) {
        kept.put(sha256, bytes);
    }
}
