package vn.lantoa.organisation.credential;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.RandomToken;

/**
 * Origin of an attempt to sign in or present a factor, with the data by which the hub may recognise the device.
 *
 * @param device the token that the browser got at an earlier sign-in; null if the browser has none
 * @param session the session of the attempt; null if not signed in
 */
public record AttemptOrigin(ClientAddress address, @Nullable RandomToken device, @Nullable UUID session) {
    /** Returns an origin of which only the address is known. */
    public static AttemptOrigin of(ClientAddress address) {
        return new AttemptOrigin(address, null, null);
    }

    /** Returns a copy with the given session. */
    public AttemptOrigin in(UUID itsSession) {
        return new AttemptOrigin(address, device, itsSession);
    }
}
