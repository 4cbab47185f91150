package vn.lantoa.organisation.password;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.OfficerView;

/**
 * Sets the password of the officer who was given a one-time link. The link is the right to do it, so no role is asked.
 * All sessions and tokens of the officer end: somebody else may have had the former password.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
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
