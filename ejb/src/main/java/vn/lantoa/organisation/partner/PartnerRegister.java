package vn.lantoa.organisation.partner;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.token.ApiTokens;

/** Reads the partners for administrators of the whole, and for each partner itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PartnerRegister {
    @Inject
    Partners partners;

    @Inject
    PartnerContacts contacts;

    @Inject
    ApiTokens tokens;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** All partners, by name. */
    public List<PartnerDetail> all(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        var now = clock.instant();
        return partners.all().stream().map(one -> detail(one, now)).toList();
    }

    /** The details of one partner. */
    public PartnerDetail detail(Actor by, PartnerId id) {
        if (!by.equals(Actor.partner(id.value()))) access.requireEverywhere(by, Role.ADMINISTRATOR);
        return detail(partners.get(id), clock.instant());
    }

    private PartnerDetail detail(Partner one, Instant now) {
        return new PartnerDetail(
                new PartnerDetail.Card(one.id(), one.organisation(), one.code(), one.name()),
                one.isDemo(),
                one.isLetInAt(now),
                new PartnerTerms(
                        one.isSuspended(), one.expiresAt(), partners.networksOf(one.id()), one.requestsPerMinute()),
                contacts.of(one.id()),
                tokens.of(one.actor(), now));
    }
}
