package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.kernel.UseCase;

/** Opens bytes that {@link Catalogue} found to be public. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReadPublicBytes {
    /**
     * Validity of a signed address. The proxy reads immediately, but the clocks of the hub and the store may differ.
     */
    private static final Duration LASTING = Duration.ofMinutes(5);

    @Inject
    ObjectStore store;

    /**
     * Returns a stream of a byte range, to be closed by the caller.
     *
     * @param from the first byte, from 0
     * @param length the number of bytes
     */
    public InputStream call(PublicBytes file, long from, long length) {
        return store.openRange(file.objectKey(), from, length);
    }

    /**
     * Returns a signed address from which the proxy reads the bytes itself; empty if the store does not support signed
     * addresses.
     */
    public Optional<URI> address(PublicBytes file) {
        return store.signedAddress(file.objectKey(), LASTING);
    }
}
