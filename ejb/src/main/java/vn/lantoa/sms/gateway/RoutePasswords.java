package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.audit.signing.SealedColumn;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.Secret;

/** SMSC passwords of the hub, encrypted in the database. */
@ApplicationScoped
public class RoutePasswords {
    private static final String SEALED_FOR = "password of an SMPP route";

    /** The column of the encrypted passwords. */
    public static final SealedColumn COLUMN = new SealedColumn("sms_route", "password", "cast(id as text)", SEALED_FOR);

    @Inject
    DataCipher cipher;

    /**
     * Encrypts the password of a route.
     *
     * @throws vn.lantoa.kernel.Conflict if the hub has no data key
     */
    SealedText seal(RouteId route, Secret password) {
        return cipher.seal(SEALED_FOR, route.toString(), password);
    }

    /** Decrypts the password of this route. */
    public Secret of(Route route) {
        return cipher.open(SEALED_FOR, route.id().toString(), route.password());
    }
}
