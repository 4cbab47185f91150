package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.kernel.UseCase;

/** Opens bytes that {@link Catalogue} has found to be public. */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class ReadPublicBytes {
    /** Validity of an address for the proxy, which reads at once; clocks of hub and store may differ. */
    private static final Duration LASTING = Duration.ofMinutes(5);

    @Inject
    ObjectStore store;

    /**
     * A stream of a part of them, to be closed by the caller.
     *
     * @param from first byte, from 0
     * @param length number of bytes
     */
    public InputStream call(PublicBytes file, long from, long length) {
        return store.openRange(file.objectKey(), from, length);
    }

    /** The address at which the proxy reads them itself, for this one answer; empty where the store has none. */
    public Optional<URI> address(PublicBytes file) {
        return store.signedAddress(file.objectKey(), LASTING);
    }
}
