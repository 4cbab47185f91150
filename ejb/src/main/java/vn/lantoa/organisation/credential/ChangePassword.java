package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
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
    PasswordCheck check;

    @Inject
    NewPasswords rules;

    @Inject
    HashingBulkhead bulkhead;

    @Inject
    PasswordLedger ledger;

    /** Current and new password, and the origin of the request. */
    public record Command(Actor by, String current, String next, AttemptOrigin origin) {
        @Override
        public String toString() {
            return "Command[•••]";
        }
    }

    /** Changes the password. */
    public void call(Command command) {
        if (!command.by().isOfficer()) throw new Forbidden("being an officer");
        var officer = officers.get(new OfficerId(command.by().id()));
        rules.check(command.next(), officer.view())
                .when(command.next().equals(command.current()), "password", "unchanged")
                .throwIfAny();
        var outcome = check.of(new PasswordCheck.Attempt(officer.login(), command.current(), command.origin()));
        if (outcome instanceof PasswordCheck.Blocked)
            throw new Conflict("too-many-attempts", "wait before the next attempt");
        if (!(outcome instanceof PasswordCheck.Known)) throw new Rejected(Issues.of("current", "wrong-password"));
        ledger.set(officer.id(), bulkhead.hash(command.next()), PasswordRules.needsFactor(command.next()));
    }
}
