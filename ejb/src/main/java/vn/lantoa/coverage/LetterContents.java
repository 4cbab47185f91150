package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.plan.Plans;

/** Reads the content of weekly letters. */
@ApplicationScoped
class LetterContents {
    /** Maximum displayed assets in one letter; the unit's page lists all. */
    private static final int MOST = 20;

    private static final String FOUND =
            """
            select use, count(*) as rows from evidence
             where organisation_id = :unit and month between :firstMonth and :last and last_on between :first and :last
               and supported and state in ('PROPOSED', 'CONFIRMED')
             group by 1 order by 2 desc, 1""";

    /**
     * Query of the assets that were seen in the week, after the day on which their version was withdrawn, expired or
     * superseded. Withdrawn versions come first.
     */
    private static final String HANGING =
            """
            with portal as (
              select distinct on (w.host) w.host, p.organisation_id
                from paired_portal w join partner p on p.id = w.partner_id
               order by w.host, w.replaced_at is not null, w.paired_at desc),
            seen as (
              select s.asset_id, s.version_number, 'https://' || s.host || '/' as address, s.day
                from sighting s join portal o on o.host = s.host and o.organisation_id = :unit
               where s.day between :first and :last
              union all
              select s.asset_id, s.version_number, s.page, s.day
                from page_sighting s join partner p on p.id = s.partner_id
                left join portal o on o.host = host_in(s.page)
               where s.day between :first and :last and coalesce(o.organisation_id, p.organisation_id) = :unit
              union all
              select f.asset_id, d.version_number, f.page, d.day
                from agency_portal a join portal_find f on f.portal_id = a.id and f.state = 'CONFIRMED'
                join portal_find_day d on d.find_id = f.id and d.day between :first and :last
                left join portal o on regexp_replace(o.host, '^www[.]', '') = a.host
               where f.hangs and a.clone_since is null and coalesce(o.organisation_id, a.organisation_id) = :unit and d.day >= a.valid_from
                 and d.day <= coalesce(a.valid_until, 'infinity')
              union all
              -- until somebody says that it was taken down
              select s.asset_id, s.version_number, p.reference || ' ' || p.name, cast(:last as date) + 1
                from place p join place_sighting s on s.place_id = p.id and s.state = 'CONFIRMED' and s.taken_down_at is null
               where p.organisation_id = :unit and p.state <> 'CLOSED')
            select * from (
              select distinct on (s.asset_id, s.address) s.address, r.state as ended,
                     case when w.kind = 'REMOVE_BY_LAW' then '' else coalesce(v.texts ->> 'title', '') end as title
                from seen s
                join lateral (select x.* from release x where x.asset_id = s.asset_id and x.version_number = s.version_number
                                 and x.published_at is not null order by x.published_at desc limit 1) r
                     on r.state in ('WITHDRAWN', 'EXPIRED', 'SUPERSEDED')
                left join withdrawal w on w.release_id = r.id
                left join lateral (select min(x.published_at) as at from release x where r.state = 'SUPERSEDED'
                                      and x.asset_id = r.asset_id and x.published_at > r.published_at) n on true
                left join asset_version v on v.asset_id = s.asset_id and v.number = s.version_number
               where s.day > (coalesce(w.withdrawn_at, n.at, r.expires_at) at time zone cast(:zone as text))::date
               order by s.asset_id, s.address, s.day desc) h
             order by ended <> 'WITHDRAWN', ended, address
             limit\s"""
                    + MOST;

    /** Query of the pictures that say something else than their originals and are still shown. */
    private static final String CHANGED =
            """
            select c.address, c.state as ended,
                   case when exists (select from release r join withdrawal w on w.release_id = r.id and w.kind = 'REMOVE_BY_LAW'
                                      where r.asset_id = c.asset_id and r.version_number = c.version_number)
                        then '' else coalesce(v.texts ->> 'title', '') end as title
              from (select f.asset_id, f.version_number, f.page as address, f.state
                      from agency_portal a join portal_find f on f.portal_id = a.id and f.state in ('ALARM', 'FORGED', 'MISTAKEN')
                     where a.organisation_id = :unit and a.clone_since is null and f.hangs
                     union
                    select s.asset_id, s.version_number, p.reference || ' ' || p.name, s.state
                      from place_sighting s join place p on p.id = s.place_id and p.state <> 'CLOSED'
                     where s.organisation_id = :unit and s.state in ('ALARM', 'FORGED', 'MISTAKEN')
                       and s.taken_down_at is null) c
              left join asset_version v on v.asset_id = c.asset_id and v.number = c.version_number
             order by ended, address
             limit\s"""
                    + MOST;

    @Inject
    Database database;

    @Inject
    Organisations organisations;

    @Inject
    Plans plans;

    @Inject
    ZoneId zone;

    LetterContent of(OrganisationId unit, LetterWeek week) {
        var view = organisations.get(unit).view();
        var done = done(unit, week.last());
        var missing = plans.last().plan().tasksOf(view, week.last()).stream()
                .filter(task -> !done.contains(task.code()))
                .map(task -> new LetterContent.Missing(task.code(), task.vi(), task.en()))
                .toList();
        return new LetterContent(view.name(), view.code(), found(unit, week), missing, shown(unit, week));
    }

    private List<LetterContent.UseCount> found(OrganisationId unit, LetterWeek week) {
        return database.sql(FOUND)
                .with("unit", unit)
                // a use that lasts for months is stored under its first month
                .with("firstMonth", week.first().minusYears(1).withDayOfMonth(1))
                .with("first", week.first())
                .with("last", week.last())
                .list(LetterContent.UseCount.class);
    }

    private List<LetterContent.Hanging> shown(OrganisationId unit, LetterWeek week) {
        var changed = database.sql(CHANGED).with("unit", unit).list(LetterContent.Hanging.class);
        return Stream.concat(changed.stream(), ended(unit, week).stream()).toList();
    }

    private List<LetterContent.Hanging> ended(OrganisationId unit, LetterWeek week) {
        return database.sql(HANGING)
                .with("unit", unit)
                .with("first", week.first())
                .with("last", week.last())
                .with("zone", zone.getId())
                .list(LetterContent.Hanging.class);
    }

    /** Returns the tasks that have evidence in the year. */
    private Set<String> done(OrganisationId unit, LocalDate day) {
        return Set.copyOf(database.sql("select distinct task from coverage_total where organisation_id = :unit"
                        + " and month between :first and :last and uses > 0")
                .with("unit", unit)
                .with("first", day.withDayOfYear(1))
                .with("last", day)
                .values(String.class));
    }
}
