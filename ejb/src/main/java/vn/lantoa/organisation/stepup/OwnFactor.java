package vn.lantoa.organisation.stepup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.factor.FactorSecret;
import vn.lantoa.organisation.factor.Passkey;
import vn.lantoa.organisation.factor.PasskeyRules;
import vn.lantoa.organisation.factor.Passkeys;
import vn.lantoa.organisation.factor.RequiredFactor;
import vn.lantoa.organisation.factor.SecondFactors;

/** The second factors of an officer, for themselves. */
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
     * @param required whether they must have one
     * @param recoveryCodes how many codes are left
     */
    public record View(boolean authenticator, List<Passkey> passkeys, boolean required, int recoveryCodes) {
        /** True if the officer has any. */
        public boolean added() {
            return authenticator || !passkeys.isEmpty();
        }

        /** True if the officer must keep the only one that they have. */
        public boolean last() {
            return required && passkeys.size() + (authenticator ? 1 : 0) == 1;
        }

        /** True if there is room for another passkey. */
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

    /** True if the actor has a passkey to show. */
    public boolean hasPasskey(Actor by) {
        return by.isOfficer() && !passkeys.of(new OfficerId(by.id())).isEmpty();
    }

    /** The secret that the actor was given and has not shown a code of. */
    public Optional<FactorSecret> begun(Actor by) {
        return factors.findBegun(new OfficerId(by.id()));
    }
}
