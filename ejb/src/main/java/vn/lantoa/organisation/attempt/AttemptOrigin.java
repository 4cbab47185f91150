package vn.lantoa.organisation.attempt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.RandomToken;

/**
 * The origin of an attempt to sign in or confirm, and how the hub may already know the device.
 *
 * @param device the token that the browser got at an earlier sign-in; null if it has none
 * @param session the session in which it is made; null if not signed in
 */
public record AttemptOrigin(ClientAddress address, @Nullable RandomToken device, @Nullable UUID session) {
    /** Returns an origin known only by its address. */
    public static AttemptOrigin of(ClientAddress address) {
        return new AttemptOrigin(address, null, null);
    }

    /** Returns the same origin within this session. */
    public AttemptOrigin in(UUID itsSession) {
        return new AttemptOrigin(address, device, itsSession);
    }
}
