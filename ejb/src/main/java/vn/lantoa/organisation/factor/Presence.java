package vn.lantoa.organisation.factor;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The factor that was shown last in the session, or for the token, of the present request, and which of both it came
 * with. Whoever takes requests sets it; where nobody did, none was shown and there is no session. Lives as long as the
 * request.
 */
@RequestScoped
public class Presence {
    private @Nullable FactorUse factor;
    private boolean inSession;

    /** Sets the factor that was shown. */
    public void shown(FactorUse use) {
        factor = use;
    }

    /** The factor that was shown last. */
    public Optional<FactorUse> factor() {
        return Optional.ofNullable(factor);
    }

    /** Notes that the request came in a session, and not with a token. */
    public void cameInSession() {
        inSession = true;
    }

    /** True if the request came in a session. */
    public boolean isInSession() {
        return inSession;
    }
}
