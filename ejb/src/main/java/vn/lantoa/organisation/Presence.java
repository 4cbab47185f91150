package vn.lantoa.organisation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The second factor last presented in the session, or for the token, of the current request. Set by the web layer; if
 * it is not set, no factor was presented and there is no session. Request scoped.
 */
@RequestScoped
public class Presence {
    private @Nullable FactorUse factor;
    private boolean inSession;

    /** Sets the shown factor. */
    public void shown(FactorUse use) {
        factor = use;
    }

    /** Returns the last shown factor. */
    public Optional<FactorUse> factor() {
        return Optional.ofNullable(factor);
    }

    /** Records that the request came in a session rather than with a token. */
    public void cameInSession() {
        inSession = true;
    }

    /** Returns true if the request came in a session. */
    public boolean isInSession() {
        return inSession;
    }
}
