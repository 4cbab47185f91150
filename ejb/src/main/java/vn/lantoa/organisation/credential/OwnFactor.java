package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;

/** Reader of the calling officer's second factors. */
@ApplicationScoped
public class OwnFactor {
    @Inject
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    RequiredFactor required;

    /**
     * State of the officer's second factors.
     *
     * @param required whether the officer must have a second factor
     * @param recoveryCodes number of unused codes
     */
    public record View(boolean authenticator, List<Passkeys.Passkey> passkeys, boolean required, int recoveryCodes) {
        /** Returns true if the officer has a second factor. */
        public boolean added() {
            return authenticator || !passkeys.isEmpty();
        }

        /** Returns true if the officer has only one factor and must keep it. */
        public boolean last() {
            return required && passkeys.size() + (authenticator ? 1 : 0) == 1;
        }

        /** Returns true if the officer may add another passkey. */
        public boolean room() {
            return passkeys.size() < PasskeyRules.MOST;
        }
    }

    /** Returns the state of the actor's second factors. */
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

    /** Returns the secret of an authenticator that the actor has begun to add; empty if there is none. */
    public Optional<FactorSecret> begun(Actor by) {
        return factors.findBegun(new OfficerId(by.id()));
    }
}
