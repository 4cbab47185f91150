package vn.lantoa.asset.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import vn.lantoa.kernel.Sha256;

/**
 * CRC-32 checksums of stored bytes, for file formats that need the checksum before the bytes. Computed on first use,
 * then stored.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BlobChecksums {
    private static final int BUFFER = 256 << 10;

    @Inject
    Blobs blobs;

    @Inject
    BlobStorage storage;

    /** Returns the CRC-32 of the given bytes. The first call reads all bytes. */
    public long crc32(Sha256 sha256) {
        var kept = blobs.findCrc32(sha256);
        if (kept.isPresent()) return kept.getAsLong();
        try (var bytes = storage.open(sha256)) {
            long measured = measure(bytes);
            blobs.keepCrc32(sha256, measured);
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long measure(InputStream bytes) throws IOException {
        var crc = new CRC32();
        var buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) crc.update(buffer, 0, read);
        return crc.getValue();
    }
}
