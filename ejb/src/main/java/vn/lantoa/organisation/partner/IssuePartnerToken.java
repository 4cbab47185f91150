package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/** Issues a token to a partner, for an administrator at the root or for the partner itself. */
@StepUp
@UseCase
public class IssuePartnerToken {
    @Inject
    Partners partners;

    @Inject
    Access access;

    @Inject
    TokenLedger ledger;

    /**
     * Partner, purpose, label and validity of the token.
     *
     * @param days the validity of the token in days
     */
    public record Command(Actor by, PartnerId partner, TokenPurpose purpose, String label, int days) {}

    /** Issues the token; returns it with its value. */
    public IssuedToken call(Command command) {
        var itself = command.by().equals(Actor.partner(command.partner().value()));
        if (!itself) access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var partner = partners.get(command.partner());
        return ledger.issue(command.by(), partner, command.purpose(), command.label(), command.days());
    }
}
