package vn.lantoa.asset.inspection;

import java.io.InputStream;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Sha256;

/** Stored bytes that can be read from any position. */
public record StoredSource(BlobStorage blobs, Sha256 sha256, long length) implements ByteSource {
    @Override
    public InputStream open(long from, long part) {
        return blobs.openRange(sha256, from, part);
    }
}
