package vn.lantoa.sms.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.crypto.SealedText;

/** The passwords of the hub at telecom companies, encrypted in the database. */
@ApplicationScoped
public class RoutePasswords {
    private static final String SEALED_FOR = "password of an SMPP route";

    @Inject
    DerivedKeys keys;

    /**
     * Encrypts a password.
     *
     * @throws vn.lantoa.kernel.Conflict when the hub has no data key
     */
    SealedText seal(Secret password) {
        return SealedText.seal(keys.derive(SEALED_FOR), password);
    }

    /** The password of this route in clear. */
    public Secret of(Route route) {
        return route.password().open(keys.derive(SEALED_FOR));
    }
}
