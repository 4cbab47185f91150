package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Reads the portals of an officer's units, with the results of their visits. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadPortals {
    private static final String SELECT =
            """
            select p.id, o.name as unit, p.address, p.valid_from, p.valid_until, p.clone_since, v.started_at, v.ended_at, v.requests, v.pages,
                   v.files, v.outcome, v.scripted - v.rendered as unread, c.hanging, c.stale, c.waiting, c.alarms, t.next_visit_at as next_at
              from agency_portal p join organisation o on o.id = p.organisation_id join portal_turn t on t.portal_id = p.id
              left join lateral (select * from portal_visit x where x.portal_id = p.id
                                 order by x.started_at desc limit 1) v on true
              cross join lateral (
                select count(*) filter (where f.hangs and f.state = 'CONFIRMED' and f.reason <> 'UNREADABLE') as hanging,
                       count(*) filter (where f.hangs and f.state = 'CONFIRMED' and n.standing <> 'CURRENT') as stale,
                       count(*) filter (where f.hangs and f.state = 'PROPOSED') as waiting,
                       count(*) filter (where f.hangs and f.state = 'ALARM') as alarms
                  from portal_find f
            """
                    + ReadFinds.STANDING
                    + """
                 where f.portal_id = p.id) c
             where p.organisation_id = any (cast(:units as uuid[]))
             order by coalesce(p.valid_until < :today, false), o.name collate vietnamese, p.address""";

    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The portals, and whether portal visits are switched on. */
    public record Portals(boolean isOn, List<PortalLine> portals) {}

    /** Returns the portals. */
    public Portals call(Actor by) {
        var units = access.organisationsOf(by);
        if (units.isEmpty()) throw new Forbidden("portals");
        boolean isOn = database.sql("select is_on from crawl_switch")
                .value(Boolean.class)
                .orElse(false);
        return new Portals(
                isOn,
                database.sql(SELECT)
                        .with("units", units)
                        .with("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                        .list(PortalLine.class));
    }
}
