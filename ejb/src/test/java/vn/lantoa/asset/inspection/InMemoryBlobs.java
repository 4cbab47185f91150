package vn.lantoa.asset.inspection;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Sha256;

/** A read-only blob storage in memory. */
final class InMemoryBlobs extends BlobStorage {
    private final Map<Sha256, byte[]> kept = new HashMap<>();

    Sha256 keep(byte[] bytes) {
        kept.put(Sha256.of(bytes), bytes);
        return Sha256.of(bytes);
    }

    @Override
    public InputStream open(Sha256 sha256) {
        return new ByteArrayInputStream(kept.get(sha256));
    }

    @Override
    public InputStream openRange(Sha256 sha256, long from, long length) {
        var all = Objects.requireNonNull(kept.get(sha256));
        return new ByteArrayInputStream(all, (int) from, (int) Math.min(length, all.length - from));
    }
}
