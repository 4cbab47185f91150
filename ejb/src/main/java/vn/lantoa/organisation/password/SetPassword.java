package vn.lantoa.organisation.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.OfficerView;

/**
 * Sets the password of the officer who was given a one-time link. The link is the right to do it, so no role is asked.
 * All sessions and tokens of the officer end: somebody else may have had the former password.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SetPassword {
    @Inject
    PasswordLedger ledger;

    @Inject
    NewPasswords rules;

    @Inject
    HashingBulkhead bulkhead;

    /** Sets the password; refuses a link that is used, expired or unknown. */
    public void call(RandomToken link, String password) {
        var officer = ledger.whoseGood(link);
        rules.check(password, officer).throwIfAny();
        ledger.set(link, bulkhead.hash(password), PasswordRules.needsFactor(password));
    }

    /** The officer whose password this link would set, if it is good. */
    public Optional<OfficerView> find(RandomToken link) {
        return ledger.find(link);
    }
}
