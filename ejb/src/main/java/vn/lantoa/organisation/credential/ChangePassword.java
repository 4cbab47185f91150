package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officers;

/**
 * Changes an officer's own password. The current password is required, so that an unattended session is not enough. All
 * sessions and tokens end, including the current session; the officer signs in with the new password.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ChangePassword {
    @Inject
    Officers officers;

    @Inject
    PasswordAgain again;

    @Inject
    NewPasswords rules;

    @Inject
    HashingBulkhead bulkhead;

    @Inject
    PasswordLedger ledger;

    /** Changes the password. */
    public void call(Actor by, String current, String next, AttemptOrigin origin) {
        var officer = officers.get(OfficerId.of(by));
        rules.check(next, officer.view())
                .when(next.equals(current), "password", "unchanged")
                .throwIfAny();
        again.requireRight(officer, current, origin);
        ledger.set(officer.id(), bulkhead.hash(next), PasswordRules.needsFactor(next));
    }
}
