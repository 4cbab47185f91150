package vn.lantoa.organisation.attempt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.RandomToken;

/**
 * Where an attempt to prove who one is comes from, and by what the hub may know the place already.
 *
 * @param device what the browser was given at an earlier sign-in; null when it brings nothing
 * @param session in which it is made, by whom the session is of; null when nobody is signed in
 */
public record AttemptOrigin(ClientAddress address, @Nullable RandomToken device, @Nullable UUID session) {
    /** A place by which nothing is known. */
    public static AttemptOrigin of(ClientAddress address) {
        return new AttemptOrigin(address, null, null);
    }

    /** The same place, within this session of whoever tries. */
    public AttemptOrigin in(UUID itsSession) {
        return new AttemptOrigin(address, device, itsSession);
    }
}
