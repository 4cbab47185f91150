package vn.lantoa.campaign.calendar.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * The scopes of which an officer may hand out private calendars: campaigns to come or of the last year, agencies,
 * partners.
 */
@ApplicationScoped
class ScopesToChoose {
    /** By the rule of {@link CalendarKeyAccess}, which looks at one. */
    private static final String ALL =
            """
            select kind, id, name from (
              select 'CAMPAIGN' as kind, c.id, c.title as name, 1 as rank from campaign c
                where c.anchor_on > current_date - 400 and c.organisation_id = any (cast(:releasing as uuid[]))
              union all select 'ORGANISATION', o.id, o.name, 2 from organisation o
                where (o.valid_until is null or o.valid_until >= current_date) and o.id = any (cast(:releasing as uuid[]))
              union all select 'PARTNER', p.id, p.name, 3 from partner p where :administering) as one
             order by rank, name limit 2000""";

    @Inject
    Database database;

    @Inject
    Access access;

    private record Row(CalendarScope.Of kind, UUID id, String name) {
        ReadCalendarKeys.Choice choice() {
            return new ReadCalendarKeys.Choice(new CalendarScope(kind, id), name);
        }
    }

    List<ReadCalendarKeys.Choice> of(Actor by) {
        return database
                .sql(ALL)
                .with("releasing", access.organisationsOf(by, Role.RELEASER))
                .with("administering", access.allowsEverywhere(by, Role.ADMINISTRATOR))
                .list(Row.class)
                .stream()
                .map(Row::choice)
                .toList();
    }
}
