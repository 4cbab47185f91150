package vn.lantoa.audit.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.SealingKey;
import vn.lantoa.kernel.Secret;

/**
 * Cipher of the secrets stored in the database. Encrypts with the current data key and decrypts with the current or the
 * former data key. A demonstration without a data key derives one from its signing key.
 */
@ApplicationScoped
public class DataCipher {
    @Inject
    DataKey dataKey;

    @Inject
    SigningKeys signing;

    @Inject
    DemoMode demo;

    private final Map<String, List<SealingKey>> keys = new ConcurrentHashMap<>();

    /**
     * Encrypts a secret.
     *
     * @param purpose the kind of secret
     * @param row the key of its row, to which the sealed text is bound
     * @throws Conflict if the hub has no data key
     */
    public SealedText seal(String purpose, String row, Secret secret) {
        return SealedText.seal(current(purpose), row, secret);
    }

    /**
     * Decrypts a secret.
     *
     * @throws IllegalStateException if the text belongs to another row, or its key is not known
     */
    public Secret open(String purpose, String row, SealedText sealed) {
        return sealed.open(of(purpose), row);
    }

    SealingKey current(String purpose) {
        return of(purpose).get(0);
    }

    /** Returns the data key, or its substitute in a demonstration. */
    byte[] dataKey() {
        if (dataKey.isSet()) return dataKey.bytes();
        if (demo.on()) return signing.derive("data key of a demonstration");
        throw new Conflict("data-key-missing", "LANTOA_DATA_KEY is not set");
    }

    private List<SealingKey> of(String purpose) {
        return keys.computeIfAbsent(purpose, of -> Stream.concat(Stream.of(dataKey()), dataKey.findFormer().stream())
                .map(key -> SealingKey.of(key, of))
                .toList());
    }
}
