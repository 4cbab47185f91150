package vn.lantoa.organisation.stepup;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.factor.FactorUse;

/**
 * The factor that was shown last in the session, or for the token, of the present request. Whoever takes requests sets
 * it; where nobody did, none was shown. Lives as long as the request.
 */
@RequestScoped
public class Presence {
    private @Nullable FactorUse factor;

    /** Sets the factor that was shown. */
    public void shown(FactorUse use) {
        factor = use;
    }

    /** The factor that was shown last. */
    public Optional<FactorUse> factor() {
        return Optional.ofNullable(factor);
    }
}
