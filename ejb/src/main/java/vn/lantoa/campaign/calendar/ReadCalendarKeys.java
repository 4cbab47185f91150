package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the private calendars that an officer may issue, and the issued keys. */
@UseCase
public class ReadCalendarKeys {
    /** Query of all scopes for which the officer may issue calendars, by the rule of {@link CalendarKeys}. */
    private static final String ALL =
            """
            select kind, id as of, name from (
              select 'CAMPAIGN' as kind, c.id, c.title as name, 1 as rank from campaign c
                where c.anchor_on > cast(:today as date) - 400 and c.organisation_id = any (cast(:releasing as uuid[]))
              union all select 'ORGANISATION', o.id, o.name, 2 from organisation o
                where (o.valid_until is null or o.valid_until >= :today) and o.id = any (cast(:releasing as uuid[]))
              union all select 'PARTNER', p.id, p.name, 3 from partner p where :administering) as one
             order by rank, name limit 2000""";

    @Inject
    CalendarKeys keys;

    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Scope for which a calendar can be issued. */
    public record Choice(CalendarScope scope, String name) {}

    /** Scopes that an officer may issue calendars for, and the keys already issued. */
    public record Handout(List<Choice> choices, List<CalendarKey> keys) {}

    /** Returns the choices and keys, for officers. */
    public Handout call(Actor by) {
        if (access.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        var owned =
                keys.all().stream().filter(key -> keys.allows(by, key.scope())).toList();
        var choices = database.sql(ALL)
                .with("today", LocalDate.ofInstant(clock.instant(), zone))
                .with("releasing", access.organisationsOf(by, Role.RELEASER))
                .with("administering", access.allowsEverywhere(by, Role.ADMINISTRATOR))
                .list(Choice.class);
        return new Handout(choices, owned);
    }

    /**
     * Returns the keys of a partner that are not ended, the newest first, without the addresses. Only for the partner
     * itself and platform administrators.
     */
    public List<CalendarKey> of(PartnerId partner, Actor by) {
        var scope = CalendarScope.of(partner);
        keys.require(by, scope);
        return keys.of(scope);
    }
}
