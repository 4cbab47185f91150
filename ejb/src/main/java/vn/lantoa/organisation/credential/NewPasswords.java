package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.OfficerView;

/** Validation of officers' new passwords. */
@ApplicationScoped
class NewPasswords {
    @Inject
    SecondFactors factors;

    @Inject
    Organisations organisations;

    @Inject
    HubAddress address;

    /** Validates the password of an existing officer. */
    Issues check(String password, OfficerView officer) {
        var names = names(officer.displayName(), officer.organisation());
        return PasswordRules.check(password, new PasswordHolder(officer.login(), names, factors.isOf(officer.id())));
    }

    /** Validates the password of an officer who is to be registered. */
    Issues check(String password, OfficerCard card) {
        var names = names(card.displayName(), card.organisation());
        return PasswordRules.check(password, new PasswordHolder(card.login(), names, false));
    }

    private List<String> names(String displayName, OrganisationId organisation) {
        return List.of(
                displayName,
                organisations.nameOf(organisation),
                organisations.nameOf(organisations.root()),
                address.url().getHost());
    }
}
