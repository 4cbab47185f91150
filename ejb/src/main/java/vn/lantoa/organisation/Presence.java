package vn.lantoa.organisation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Second factor last presented in the session of the current request, or when the token of the request was issued. Set
 * by the web layer; if not set, there is neither a factor nor a session. Request scoped.
 */
@RequestScoped
public class Presence {
    private @Nullable FactorUse factor;
    private boolean inSession;

    /** Sets the presented factor. */
    public void shown(FactorUse use) {
        factor = use;
    }

    /** Returns the factor presented last. */
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
