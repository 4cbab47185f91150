package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.OfficerCard;

/** Sets an officer's first password in the transaction that registers the officer, for the set-up of a new hub. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InitialPassword {
    @Inject
    StoredPasswords passwords;

    @Inject
    NewPasswords rules;

    @Inject
    HashingBulkhead bulkhead;

    @Inject
    Clock clock;

    /** Validates the password of an officer who is to be registered. */
    public Issues check(String password, OfficerCard card) {
        return rules.check(password, card);
    }

    /** Sets the password. */
    public void set(OfficerId officer, String password) {
        passwords.set(officer, bulkhead.hash(password), false, clock.instant());
    }
}
