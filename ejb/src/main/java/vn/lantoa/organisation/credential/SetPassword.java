package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.OfficerView;

/**
 * Sets the password of the holder of a one-time link. The link is the only authorization required. All sessions and
 * tokens of the officer end, because another person may have known the old password.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SetPassword {
    @Inject
    PasswordLedger ledger;

    @Inject
    NewPasswords rules;

    @Inject
    HashingBulkhead bulkhead;

    /** Sets the password; rejects a used, expired or unknown link. */
    public void call(RandomToken link, String password) {
        var officer = ledger.whoseGood(link);
        rules.check(password, officer).throwIfAny();
        ledger.set(link, bulkhead.hash(password), PasswordRules.needsFactor(password));
    }

    /** Returns the officer whose password the link sets, if the link is valid. */
    public Optional<OfficerView> find(RandomToken link) {
        return ledger.find(link);
    }
}
