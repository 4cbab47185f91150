package vn.lantoa.organisation.stepup;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.factor.FactorUse;

/**
 * Which factor was shown last in the session, or for the token, that the present request came with. Whoever takes requests
 * says it; where nobody did, none was. Lives as long as the request.
 */
@RequestScoped
public class Presence {
    private @Nullable FactorUse factor;

    /** It was this one. */
    public void shown(FactorUse use) {
        factor = use;
    }

    /** The one that was shown last. */
    public Optional<FactorUse> factor() {
        return Optional.ofNullable(factor);
    }
}
