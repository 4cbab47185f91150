package vn.lantoa.campaign.calendar.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;

/** Of what somebody may hand out private calendars: campaigns to come or of the last year, agencies, partners. */
@ApplicationScoped
class ScopesToChoose {
    private static final String ALL =
            """
            select kind, id, name from (
              select 'CAMPAIGN' as kind, c.id, c.title as name, 1 as rank from campaign c where c.anchor_on > current_date - 400
              union all select 'ORGANISATION', o.id, o.name, 2 from organisation o
                where o.valid_until is null or o.valid_until >= current_date
              union all select 'PARTNER', p.id, p.name, 3 from partner p) as one
             order by rank, name limit 2000""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CalendarKeyDesk desk;

    List<ReadCalendarKeys.Choice> of(Actor by) {
        List<?> rows = entities.createNativeQuery(ALL).getResultList();
        return rows.stream()
                .map(row -> choice((Object[]) row))
                .filter(choice -> desk.allows(by, choice.scope()))
                .toList();
    }

    private static ReadCalendarKeys.Choice choice(Object[] row) {
        var scope = new CalendarScope(CalendarScope.Of.valueOf((String) row[0]), (UUID) row[1]);
        return new ReadCalendarKeys.Choice(scope, (String) row[2]);
    }
}
