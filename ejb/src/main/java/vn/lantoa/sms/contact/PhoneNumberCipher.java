package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.crypto.SealedText;
import vn.lantoa.sms.guard.NumberKey;

/**
 * The cipher of phone numbers: encrypted where they are needed again, as a keyed hash everywhere else. Without a data
 * key no number is kept.
 */
@ApplicationScoped
public class PhoneNumberCipher {
    @Inject
    DerivedKeys keys;

    /** The derived keys for one piece of work: deriving them for every number would take longer than using them. */
    public final class Open {
        private final byte[] hash = keys.derive("key of telephone numbers");
        private final byte[] seal = keys.derive("seal of telephone numbers");

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
        SealedText seal(String number) {
            return SealedText.seal(seal, new Secret(NumberKey.international(number)));
        }

        /** The number in clear. */
        public Secret open(SealedText sealed) {
            return sealed.open(seal);
        }
    }

    /**
     * Derives the keys.
     *
     * @throws vn.lantoa.kernel.Conflict when the hub has no data key
     */
    public Open open() {
        return new Open();
    }
}
