package vn.lantoa.web.organisation.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.token.ApiTokenId;
import vn.lantoa.organisation.token.IssuePartnerToken;
import vn.lantoa.organisation.token.RevokeToken;
import vn.lantoa.web.signin.CurrentActor;

/** Takes what was typed about partners to its use case. */
@RequestScoped
class PartnerDesk {
    @Inject
    CurrentActor current;

    @Inject
    PartnerRegister register;

    @Inject
    RegisterPartner registerPartner;

    @Inject
    IssuePartnerToken issue;

    @Inject
    RevokeToken revoke;

    List<PartnerRegister.Row> partners() {
        return register.all(current.actor());
    }

    void register(UUID organisation) {
        registerPartner.call(current.actor(), new OrganisationId(organisation));
    }

    /** @return what the token carries */
    String issue(UUID partner, String label, String days) {
        int number = days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0;
        var command = new IssuePartnerToken.Command(current.actor(), new PartnerId(partner), label, number);
        return issue.call(command).value().value();
    }

    void revoke(UUID token) {
        revoke.call(current.actor(), new ApiTokenId(token));
    }
}
