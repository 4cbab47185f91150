package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.declared.UnitEntries;
import vn.lantoa.coverage.declared.UnitEntries.People;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Indicator.Rule;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Use;

/**
 * Counts the parts of the indicators as of counting rule 2: the units or loudspeaker clusters that count, and those that
 * do not count with the reason. Each rule has one query, and that of current versions a second one.
 */
@ApplicationScoped
public class IndicatorParts {
    private static final String COUNTED = " "
            + """
            from evidence e
             where e.organisation_id = any (cast(:units as uuid[])) and e.supported and e.state in ('PROPOSED', 'CONFIRMED')
               and e.month between make_date(:year, 1, 1) and make_date(:year, 12, 1)\s""";

    private static final String USES =
            """
            select e.organisation_id as unit, '' as name, count(*) filter (where e.strength in ('SEEN', 'REPORTED')) as seen,
                   count(*) as any, cast(sum(e.amount) as bigint) as people, cast(null as date) as day"""
                    + COUNTED
                    + """
            and e.use = any (cast(:uses as text[]))
               and (cast(:audiences as text[]) = '{}' or e.audiences && cast(:audiences as text[])) group by 1""";

    /** Selects the clusters that are not closed. A broadcast to the whole commune names no cluster. */
    private static final String CLUSTERS =
            """
            with play as (
              select o.commune_id, o.place_id, o.place
                from bulletin_playout o join bulletin b on b.id = o.bulletin_id and b.medium <> 'RADIO'
               cross join lateral (select (o.played_at at time zone cast(:zone as text))::date as day) d
               where o.outcome = 'PLAYED' and extract(year from d.day) = :year and not exists (
                     select from evidence e where e.state in ('OBJECTED', 'VOID') and e.id = use_id('PLAYED',
                       b.asset_id::text, o.commune_id::text, '', date_trunc('month', d.day::timestamp)::date::text))),
            declared as (
              select commune_id as unit from play where place = ''
               union select e.organisation_id"""
                    + COUNTED
                    + """
                 and e.use = 'AIRED' and e.detail = 'RADIO' and 'DECLARATION' = any (e.sources)
                 and e.tasks && cast(:playing as text[]))
            select p.commune_id as unit, p.reference || ' ' || p.name as name, c.count as seen, c.count + d.count as any, 0 as people,
                   t.day
              from place p
             cross join (select least((now() at time zone cast(:zone as text))::date, make_date(:year, 12, 31)) as day) t
             cross join lateral (select count(*) from play where place_id = p.id) c
             cross join lateral (select count(*) from declared where unit = p.commune_id) d
             where p.kind = 'LOUDSPEAKERS' and p.state <> 'CLOSED' and p.commune_id = any (cast(:units as uuid[]))
               and (p.added_at at time zone cast(:zone as text))::date <= t.day
             order by 2, p.id""";

    /**
     * Selects the units whose portals showed, at their latest visit of the year, a version that had been superseded or
     * withdrawn or had expired before that day.
     */
    private static final String STALE =
            """
            select distinct p.organisation_id from agency_portal p
             cross join lateral (select coalesce(
               (select max((v.started_at at time zone cast(:zone as text))::date) from portal_visit v
                 where v.portal_id = p.id and v.ended_at is not null and v.pages > 0
                   and extract(year from v.started_at at time zone cast(:zone as text)) = :year),
               (select max(d.day) from portal_find f join portal_find_day d on d.find_id = f.id
                 where f.portal_id = p.id and extract(year from d.day) = :year)) as day) l
              join portal_find f on f.portal_id = p.id and f.state = 'CONFIRMED'
              join portal_find_day d on d.find_id = f.id and d.day between l.day and make_date(:year, 12, 31)
             where p.organisation_id = any (cast(:units as uuid[]))
               and p.clone_since is null
               and (p.valid_until is null or p.valid_until >= least((now() at time zone cast(:zone as text))::date, make_date(:year, 12, 31)))
               and not exists (
                 select from release r
                  where r.asset_id = f.asset_id and r.version_number = d.version_number
                    and (r.published_at at time zone cast(:zone as text))::date <= d.day
                    and coalesce((r.expires_at at time zone cast(:zone as text))::date, 'infinity') >= d.day
                    and not exists (select from release_status s
                                     where s.release_id = r.id and s.state in ('SUPERSEDED', 'WITHDRAWN', 'EXPIRED')
                                       and (s.at at time zone cast(:zone as text))::date < d.day))""";

    @Inject
    Database database;

    @Inject
    UnitEntries entries;

    @Inject
    ZoneId zone;

    /**
     * Counts of a former or current unit, or of a cluster.
     *
     * @param seen uses that the hub or a partner has seen; play-outs that name the cluster
     * @param any all uses, declared uses included
     */
    record Found(OrganisationId unit, String name, long seen, long any, long people, @Nullable LocalDate day) {}

    /** The reporting units for which an indicator is counted; the others are parameters of the queries. */
    private record Asked(
            ReportFrame frame,
            Rule rule,
            List<OrganisationView> reporting,
            Set<OrganisationId> units,
            int year,
            String zone,
            Set<Use> uses) {}

    /** Codes of the tasks that play-outs count for; broadcasts declared for other tasks are no play-outs. */
    private record Playing(List<String> playing) {
        static Playing by(ReportFrame frame) {
            return new Playing(frame.plan().plan().tasks().stream()
                    .filter(task -> task.counts().stream().anyMatch(one -> one.use() == Use.PLAYED))
                    .map(PlanTask::code)
                    .toList());
        }
    }

    /** Returns the parts of all reporting units. */
    List<IndicatorPart> of(ReportFrame frame, Indicator indicator) {
        var all = frame.units().all().stream().map(OrganisationView::id).collect(Collectors.toSet());
        return of(frame, indicator, frame.reporting(), all);
    }

    /** Returns the parts of one reporting unit. */
    List<IndicatorPart> of(ReportFrame frame, Indicator indicator, OrganisationView unit) {
        return of(frame, indicator, List.of(unit), frame.units().readAs(unit.id()));
    }

    /** Returns all parts by indicator; empty under counting rule 1. */
    public Map<String, List<IndicatorPart>> all(ReportFrame frame) {
        var all = new TreeMap<String, List<IndicatorPart>>();
        if (frame.rule() != CountingRules.FIRST)
            for (var one : frame.plan().plan().indicators()) all.put(one.code(), of(frame, one));
        return all;
    }

    private List<IndicatorPart> of(
            ReportFrame frame, Indicator indicator, List<OrganisationView> reporting, Set<OrganisationId> units) {
        var rule = indicator.rule();
        if (rule.counts().isEmpty() || rule == Rule.DECLARED_TOTALS && indicator.of() == null) return List.of();
        var asked = new Asked(frame, rule, reporting, units, frame.calendar().year(), zone.getId(), rule.counts());
        var sql = database.sql(rule == Rule.PLAYOUTS ? CLUSTERS : USES)
                .with(asked)
                .with(indicator)
                .with(Playing.by(frame));
        var found = frame.units().group(sql.list(Found.class), Found::unit);
        if (rule == Rule.DECLARED_TOTALS) return people(asked, indicator, found);
        return rule == Rule.PLAYOUTS ? clusters(asked, found) : units(asked, found);
    }

    private static List<IndicatorPart> clusters(Asked asked, Map<OrganisationId, List<Found>> found) {
        return asked.reporting().stream()
                .map(OrganisationView::id)
                .flatMap(unit ->
                        found.getOrDefault(unit, List.of()).stream().map(one -> IndicatorRules.cluster(unit, one)))
                .toList();
    }

    private List<IndicatorPart> units(Asked asked, Map<OrganisationId, List<Found>> found) {
        var stale = asked.rule() == Rule.UNIFIED_CONTENT ? stale(asked) : Set.<OrganisationId>of();
        var on = asked.frame().calendar().unitsOn();
        return asked.reporting().stream()
                .filter(unit -> asked.rule().isFor(unit.kind()))
                .map(OrganisationView::id)
                .map(unit -> IndicatorRules.unit(
                        unit, asked.rule(), found.getOrDefault(unit, List.of()), stale.contains(unit), on))
                .toList();
    }

    private List<IndicatorPart> people(Asked asked, Indicator indicator, Map<OrganisationId, List<Found>> found) {
        var all = entries.of(asked.year()).stream()
                .filter(one -> one.kind().name().equals(String.valueOf(indicator.of())))
                .toList();
        var entered = asked.frame().units().group(all, People::unit);
        return asked.reporting().stream()
                .map(OrganisationView::id)
                .map(unit -> IndicatorRules.people(
                        unit, found.getOrDefault(unit, List.of()), entered.getOrDefault(unit, List.of())))
                .toList();
    }

    private Set<OrganisationId> stale(Asked asked) {
        return database.sql(STALE).with(asked).values(OrganisationId.class).stream()
                .map(unit -> asked.frame().units().of(unit).id())
                .collect(Collectors.toSet());
    }
}
