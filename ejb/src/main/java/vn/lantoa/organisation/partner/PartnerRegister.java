package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Reader of partners, for administrators at the root and for each partner itself. */
@ApplicationScoped
public class PartnerRegister {
    private static final String LINES =
            """
            select p.id, p.organisation_id as organisation, p.code, p.name, p.demo,
                   p.suspended_at is null and (p.expires_at is null or p.expires_at > :now) as let_in,
                   p.suspended_at is not null as suspended,
                   (select count(*) from partner_contact c where c.partner_id = p.id and c.removed_at is null) as contacts,
                   (select count(*) from api_token t
                     where t.partner_id = p.id and t.revoked_at is null and t.expires_at > :now) as tokens
              from partner p order by p.name""";

    @Inject
    Partners partners;

    @Inject
    PartnerContacts contacts;

    @Inject
    ApiTokens tokens;

    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Returns all partners, by name. */
    public List<PartnerLine> all(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        return database.sql(LINES).with("now", clock.instant()).list(PartnerLine.class);
    }

    /** Returns the details of one partner. */
    public PartnerDetail detail(Actor by, PartnerId id) {
        if (!by.equals(Actor.partner(id.value()))) access.requireEverywhere(by, Role.ADMINISTRATOR);
        var one = partners.get(id);
        var now = clock.instant();
        return new PartnerDetail(
                new PartnerDetail.Card(one.id(), one.organisation(), one.code(), one.name()),
                one.isDemo(),
                one.isLetInAt(now),
                new PartnerTerms(
                        one.isSuspended(), one.expiresAt(), partners.networksOf(one.id()), one.requestsPerMinute()),
                contacts.of(one.id()),
                tokens.of(one.actor(), now));
    }

    /**
     * Partner in the list of all partners.
     *
     * @param demo whether this is a demo partner
     * @param letIn whether its tokens are accepted now
     * @param contacts the number of contacts
     * @param tokens the number of valid tokens
     */
    public record PartnerLine(
            PartnerDetail.Card card, boolean demo, boolean letIn, boolean suspended, long contacts, long tokens) {}
}
