package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.audit.signing.SealedColumn;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.Secret;

/**
 * Cipher of phone numbers. Numbers that are needed again are encrypted; everywhere else only keyed hashes are stored.
 * Without a data key no number is stored.
 */
@ApplicationScoped
public class PhoneNumberCipher {
    private static final String SEALED_FOR = "seal of telephone numbers";

    /**
     * The column of encrypted numbers. Each ciphertext is bound to the hash of its number and cannot be decrypted with
     * another hash.
     */
    public static final SealedColumn COLUMN = new SealedColumn("contact", "sealed", "number_key", SEALED_FOR);

    @Inject
    DerivedKeys keys;

    @Inject
    DataCipher cipher;

    /** Derived key for one unit of work, because deriving the key for each number would take longer than encrypting. */
    public final class Open {
        private final byte[] hash = keys.derive("key of telephone numbers");

        private Open() {}

        /** Returns the keyed hash of a number; empty if the text is not a Vietnamese number. */
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

        /** Decrypts the number. */
        public Secret open(NumberKey key, SealedText sealed) {
            return cipher.open(SEALED_FOR, key.hash(), sealed);
        }
    }

    /**
     * Derives the key.
     *
     * @throws vn.lantoa.kernel.Conflict if the hub has no data key
     */
    public Open open() {
        return new Open();
    }
}
