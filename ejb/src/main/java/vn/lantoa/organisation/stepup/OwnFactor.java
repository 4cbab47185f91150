package vn.lantoa.organisation.stepup;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.factor.FactorSecret;
import vn.lantoa.organisation.factor.RequiredFactor;
import vn.lantoa.organisation.factor.SecondFactors;

/** Shows an officer whether he has a second factor. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnFactor {
    @Inject
    SecondFactors factors;

    @Inject
    RequiredFactor required;

    /**
     * How it stands.
     *
     * @param recoveryCodes how many of them are left
     */
    public record View(boolean added, boolean required, int recoveryCodes) {}

    /** How it stands with him. */
    public View of(Actor by) {
        var officer = new OfficerId(by.id());
        return new View(factors.isOf(officer), required.isAskedOf(officer), factors.recoveryCodesOf(officer));
    }

    /** The secret that he was given and has not shown a code of. */
    public Optional<FactorSecret> begun(Actor by) {
        return factors.findBegun(new OfficerId(by.id()));
    }
}
