package vn.lantoa.organisation.token;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Issues a token to a partner; an administrator of the whole does, and hands it over. */
@Stateless
public class IssuePartnerToken {
    @Inject
    Partners partners;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    TokenLedger ledger;

    /** For whom, under which label, and for how many days. */
    public record Command(Actor by, PartnerId partner, String label, int days) {}

    /** @return the token with what it carries */
    public IssuedToken call(Command command) {
        access.require(command.by(), Role.ADMINISTRATOR, organisations.root());
        TokenRules.check(command.label(), command.days()).throwIfAny();
        var partner = partners.get(command.partner());
        return ledger.issue(command.by(), partner.actor(), command.label(), command.days());
    }
}
