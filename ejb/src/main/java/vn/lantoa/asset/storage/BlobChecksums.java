package vn.lantoa.asset.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import vn.lantoa.kernel.Sha256;

/**
 * CRC-32 checksums of stored bytes, for file formats that need the checksum before the bytes. Computed on first use,
 * then stored.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BlobChecksums {
    @Inject
    Blobs blobs;

    @Inject
    BlobStorage storage;

    /** Returns the CRC-32 of the given bytes. The first call reads all bytes. */
    public long crc32(Sha256 sha256) {
        return blobs.findCrc32(sha256).orElseGet(() -> measure(sha256));
    }

    private long measure(Sha256 sha256) {
        try (var bytes = new CheckedInputStream(storage.open(sha256), new CRC32())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            long measured = bytes.getChecksum().getValue();
            blobs.keepCrc32(sha256, measured);
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
