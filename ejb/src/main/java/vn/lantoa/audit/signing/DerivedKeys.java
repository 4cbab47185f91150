package vn.lantoa.audit.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.crypto.HmacSha256;

/**
 * Keys that are derived from the data key and kept nowhere: who reads the database learns none. A demonstration that has no
 * data key makes do with its signing key.
 */
@ApplicationScoped
public class DerivedKeys {
    @Inject
    DataKey dataKey;

    @Inject
    SigningKeys signing;

    @Inject
    DemoMode demo;

    /**
     * The 32 bytes for one purpose: the same for the same purpose, and nothing to be learned from those of another.
     *
     * @throws Conflict when the hub has no data key
     */
    public byte[] derive(String purpose) {
        return HmacSha256.of(root(), purpose);
    }

    private byte[] root() {
        if (dataKey.isSet()) return dataKey.bytes();
        if (demo.on()) return signing.derive("data key of a demonstration");
        throw new Conflict("data-key-missing", "LANTOA_DATA_KEY is not set");
    }
}
