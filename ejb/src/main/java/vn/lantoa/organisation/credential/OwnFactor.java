package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;

/** The second factors of the calling officer. */
@ApplicationScoped
public class OwnFactor {
    @Inject
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    RequiredFactor required;

    /**
     * The state of the officer's second factors.
     *
     * @param required whether the officer must have a second factor
     * @param recoveryCodes number of unused codes
     */
    public record View(boolean authenticator, List<Passkeys.Passkey> passkeys, boolean required, int recoveryCodes) {
        /** True if the officer has any. */
        public boolean added() {
            return authenticator || !passkeys.isEmpty();
        }

        /** Returns true if the officer must keep their only factor. */
        public boolean last() {
            return required && passkeys.size() + (authenticator ? 1 : 0) == 1;
        }

        /** Returns true if the officer may add another passkey. */
        public boolean room() {
            return passkeys.size() < PasskeyRules.MOST;
        }
    }

    /** The state of the actor's second factors. */
    public View of(Actor by) {
        var officer = new OfficerId(by.id());
        return new View(
                factors.hasAuthenticator(officer),
                passkeys.of(officer),
                required.isAskedOf(officer),
                factors.recoveryCodesOf(officer));
    }

    /** Returns true if the actor has a passkey. */
    public boolean hasPasskey(Actor by) {
        return by.isOfficer() && !passkeys.of(new OfficerId(by.id())).isEmpty();
    }

    /** Returns the actor's new secret whose code was not verified yet. */
    public Optional<FactorSecret> begun(Actor by) {
        return factors.findBegun(new OfficerId(by.id()));
    }
}
