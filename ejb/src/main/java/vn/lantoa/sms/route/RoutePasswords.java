package vn.lantoa.sms.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.kernel.Secret;
import vn.lantoa.kernel.crypto.SealedText;

/** What telecom companies have given the hub to come in with: in the database it is sealed. */
@ApplicationScoped
public class RoutePasswords {
    private static final String SEALED_FOR = "password of an SMPP route";

    @Inject
    DerivedKeys keys;

    /**
     * Seals one.
     *
     * @throws vn.lantoa.kernel.Conflict when the hub has no data key
     */
    SealedText seal(Secret password) {
        return SealedText.seal(keys.derive(SEALED_FOR), password);
    }

    /** Opens the one of this route. */
    public Secret of(Route route) {
        return route.password().open(keys.derive(SEALED_FOR));
    }
}
