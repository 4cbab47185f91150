package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Reader of partners, for administrators at the root and for each partner itself. */
@ApplicationScoped
public class PartnerRegister {
    private static final String COUNTS =
            """
            select p.id as partner,
                   (select count(*) from partner_contact c where c.partner_id = p.id and c.removed_at is null) as contacts,
                   (select count(*) from api_token t
                     where t.partner_id = p.id and t.revoked_at is null and t.expires_at > :now) as tokens
              from partner p""";

    private record Count(PartnerId partner, long contacts, long tokens) {}

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

    /** Returns all partners, by name, with two queries in total. */
    public List<PartnerLine> all(Actor by) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        var now = clock.instant();
        var listed = partners.all();
        var counts = database.sql(COUNTS).with("now", now).list(Count.class).stream()
                .collect(Collectors.toMap(Count::partner, count -> count));
        return listed.stream()
                .flatMap(one -> Stream.ofNullable(counts.get(one.id())).map(count -> line(one, count, now)))
                .toList();
    }

    /** Returns the details of one partner. */
    public PartnerDetail detail(Actor by, PartnerId id) {
        if (!by.equals(Actor.partner(id.value()))) access.requireEverywhere(by, Role.ADMINISTRATOR);
        return detail(partners.get(id), clock.instant());
    }

    private static PartnerLine line(Partner one, Count count, Instant now) {
        return new PartnerLine(
                card(one), one.isDemo(), one.isLetInAt(now), one.isSuspended(), count.contacts(), count.tokens());
    }

    private static PartnerDetail.Card card(Partner one) {
        return new PartnerDetail.Card(one.id(), one.organisation(), one.code(), one.name());
    }

    private PartnerDetail detail(Partner one, Instant now) {
        return new PartnerDetail(
                card(one),
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
