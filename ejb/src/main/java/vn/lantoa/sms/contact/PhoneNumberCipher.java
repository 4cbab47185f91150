package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.audit.signing.SealedColumn;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.Secret;
import vn.lantoa.sms.guard.NumberKey;

/**
 * The cipher of phone numbers: encrypted where they are needed again, as a keyed hash everywhere else. Without a data
 * key no number is kept.
 */
@ApplicationScoped
public class PhoneNumberCipher {
    private static final String SEALED_FOR = "seal of telephone numbers";

    /** Where they are encrypted. Each is bound to its own hash: beside another hash it does not open. */
    public static final SealedColumn COLUMN = new SealedColumn("contact", "sealed", "number_key", SEALED_FOR);

    @Inject
    DerivedKeys keys;

    @Inject
    DataCipher cipher;

    /** The derived key for one piece of work: deriving it for every number would take longer than using it. */
    public final class Open {
        private final byte[] hash = keys.derive("key of telephone numbers");

        private Open() {}

        /** The keyed hash of a number; empty when it is none of Vietnam. */
        public Optional<NumberKey> find(String number) {
            try {
                return Optional.of(NumberKey.of(number, hash));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** Encrypts a number in its international form. */
        SealedText seal(NumberKey key, String number) {
            return cipher.seal(SEALED_FOR, key.hash(), new Secret(NumberKey.international(number)));
        }

        /** The number in clear. */
        public Secret open(NumberKey key, SealedText sealed) {
            return cipher.open(SEALED_FOR, key.hash(), sealed);
        }
    }

    /**
     * Derives the key.
     *
     * @throws vn.lantoa.kernel.Conflict when the hub has no data key
     */
    public Open open() {
        return new Open();
    }
}
