package vn.lantoa.organisation.attempt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.RandomToken;

/**
 * The origin of an attempt to sign in or confirm, and by what the hub may know the place already.
 *
 * @param device the token that the browser got at an earlier sign-in; null when it brings none
 * @param session the session in which it is made; null when nobody is signed in
 */
public record AttemptOrigin(ClientAddress address, @Nullable RandomToken device, @Nullable UUID session) {
    /** The origin at an address alone, by which nothing is known. */
    public static AttemptOrigin of(ClientAddress address) {
        return new AttemptOrigin(address, null, null);
    }

    /** The same origin, within this session. */
    public AttemptOrigin in(UUID itsSession) {
        return new AttemptOrigin(address, device, itsSession);
    }
}
