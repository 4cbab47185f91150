package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.OfficerView;

/** Validates the new passwords of officers, and sets their first passwords. */
@ApplicationScoped
public class NewPasswords {
    @Inject
    SecondFactors factors;

    @Inject
    Organisations organisations;

    @Inject
    HubAddress address;

    @Inject
    StoredPasswords passwords;

    @Inject
    HashingBulkhead bulkhead;

    @Inject
    Clock clock;

    /** Validates the password of an existing officer. */
    Issues check(String password, OfficerView officer) {
        var names = names(officer.displayName(), officer.organisation());
        return PasswordRules.check(password, new PasswordHolder(officer.login(), names, factors.isOf(officer.id())));
    }

    /** Validates the password of an officer who is to be registered. */
    public Issues check(String password, OfficerCard card) {
        var names = names(card.displayName(), card.organisation());
        return PasswordRules.check(password, new PasswordHolder(card.login(), names, false));
    }

    /** Sets an officer's first password in the transaction that registers the officer, for the set-up of a new hub. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(OfficerId officer, String password) {
        passwords.set(officer, bulkhead.hash(password), false, clock.instant());
    }

    private List<String> names(String displayName, OrganisationId organisation) {
        return List.of(
                displayName,
                organisations.nameOf(organisation),
                organisations.nameOf(organisations.root()),
                address.url().getHost());
    }
}
