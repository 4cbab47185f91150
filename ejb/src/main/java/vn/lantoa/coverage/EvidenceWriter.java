package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.plan.Counted;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans;
import vn.lantoa.plan.Use;

/**
 * Writes the evidence of assets from the current state of the sources. A row that no source supports any more is kept
 * and marked as unsupported. Decisions are kept. Idempotent.
 */
@ApplicationScoped
class EvidenceWriter {
    private static final String ASKED =
            """
            with asked as materialized (
              select k.asset, a.organisation_id as owner, k.first_on, k.last_on
                from unnest(cast(:assets as uuid[]), cast(:firsts as date[]), cast(:lasts as date[]))
                     as k (asset, first_on, last_on)
                left join asset a on a.id = k.asset),
            whole as materialized (select distinct asset from asked),
            portal as (
              select distinct on (w.host) w.host, p.organisation_id
                from paired_portal w join partner p on p.id = w.partner_id
               order by w.host, w.replaced_at is not null, w.paired_at desc),
            report as materialized (
              select r.asset_id as asset, r.version_number as version, r.medium, r.address, r.slot, p.organisation_id,
                     date_trunc('minute', r.published_at) as at, (r.published_at at time zone cast(:zone as text))::date as day
                from whole k join published_report r on r.asset_id = k.asset join partner p on p.id = r.partner_id
               where not exists (select from published_report_withdrawal w where w.report_id = r.id)),
            """;

    /** Selects the tasks for which a use {@code f} counts by its rule. */
    static final String TASKS =
            """
            select t.task from jsonb_to_recordset(cast(:tasks as jsonb))
                      as t (rule integer, use text, details text[], task text, "from" date, until date)
             where t.rule = f.rule and t.use = f.use and (t.details = '{}' or f.detail = any (t.details))
               and f.first_on >= t."from" and (t.until is null or f.first_on <= t.until)
            """;

    private static final String WRITTEN =
            """
            line as materialized (
              select f.use, f.id, f.asset, f.version, f.place, f.address, f.first_on, f.last_on, f.amount, f.sources,
                     unit_on(f.organisation_id, f.first_on) as unit, coalesce(a.language, '') as language,
                     ltrim(f.strength, '0123') as known, f.confirmed or f.rule = 2 and f.use = 'DISPLAYED' as confirmed,
                     f.rule, f.detail,
                     coalesce(f.tasks, array(
                           select jsonb_array_elements_text(coalesce(v.notes -> 'planTasks', '[]')) where f.rule = 1
                           union
            """
                    + TASKS
                    + """
                            order by 1)) as tasks,
                     coalesce(f.audiences, case when f.audience <> '' then array[f.audience]
                          else array(select jsonb_array_elements_text(coalesce(v.texts -> 'audience', '[]'))) end) as audiences
                from (select f.*, counting_rule_of(f.first_on) as rule
                        from (select f.*, null::text[] as tasks, null::text[] as audiences,
                                     f.strength in ('SEEN', '1SEEN', 'REPORTED', '1REPORTED') as confirmed from found f
                              union all select * from declared) f) f
                left join asset a on a.id = f.asset
                left join asset_version v on v.asset_id = f.asset and v.number = f.version),
            former as (
              select e.id from asked k join evidence e on e.asset_id = k.asset and e.month between k.first_on and k.last_on
               where e.supported
               union all
              select e.id from asked k join evidence e on e.asset_id is null and e.month between k.first_on and k.last_on
               where k.asset = '00000000-0000-0000-0000-000000000000' and e.supported),
            gone as (
              update evidence e set supported = false, lock_version = e.lock_version + 1
                from former f where e.id = f.id and not exists (select from line n where n.id = e.id)
              returning e.id),
            written as (
              insert into evidence as e (id, use, organisation_id, asset_id, version_number, language, place, address, first_on,
                  last_on, amount, audiences, tasks, plan_version, sources, strength, state, rule, detail)
              select id, use, unit, asset, version, language, coalesce(place, ''), address, first_on, last_on, amount, audiences,
                     tasks, :planVersion, sources, known,
                     case when confirmed then 'CONFIRMED' else 'PROPOSED' end, rule, detail
                from line order by id
              on conflict (id) do update set (organisation_id, version_number, language, place, address, first_on, last_on,
                  amount, audiences, tasks, plan_version, sources, strength, rule, detail, state, supported, lock_version) =
                  (excluded.organisation_id, excluded.version_number, excluded.language, excluded.place, excluded.address,
                   excluded.first_on, excluded.last_on, excluded.amount, excluded.audiences, excluded.tasks,
                   excluded.plan_version, excluded.sources, excluded.strength, excluded.rule, excluded.detail,
                   case when e.state = 'PROPOSED' then excluded.state else e.state end, true, e.lock_version + 1)
              where e.state = 'PROPOSED' and excluded.state = 'CONFIRMED'
                 or (e.organisation_id, e.version_number, e.place, e.address, e.first_on, e.last_on, e.amount, e.audiences,
                     e.tasks, e.sources, e.strength, e.rule, e.detail, e.supported)
                    is distinct from (excluded.organisation_id, excluded.version_number, excluded.place, excluded.address,
                     excluded.first_on, excluded.last_on, excluded.amount, excluded.audiences, excluded.tasks,
                     excluded.sources, excluded.strength, excluded.rule, excluded.detail, true)
              returning e.id)
            select (select count(*) from gone) + (select count(*) from written) as changed""";

    @Inject
    Database database;

    @Inject
    Plans plans;

    @Inject
    ZoneId zone;

    /** Placeholder for declarations without an asset. */
    static final AssetId NO_ASSET = new AssetId(new UUID(0, 0));

    /** An asset with a range of whole months. */
    record AssetMonths(AssetId asset, LocalDate firstOn, LocalDate lastOn) {}

    /**
     * A kind of use that counts as evidence for a task by a counting rule, with the first and last day of the task.
     *
     * @param details the details that count; empty for all
     */
    record UseOfTask(int rule, Use use, List<String> details, String task, LocalDate from, @Nullable LocalDate until) {}

    /** Writes the evidence of these assets and months. Returns the number of rows that were wrong. */
    long write(List<AssetMonths> asked) {
        var plan = plans.last();
        return database.sql(ASKED + EvidenceSources.FOUND + WRITTEN)
                .with("assets", asked.stream().map(AssetMonths::asset).toList())
                .with("firsts", asked.stream().map(AssetMonths::firstOn).toList())
                .with("lasts", asked.stream().map(AssetMonths::lastOn).toList())
                .with("zone", zone.getId())
                .with("tasks", HubJson.write(usesOf(plan.plan())))
                .with("planVersion", plan.number())
                .value(Long.class)
                .orElse(0L);
    }

    static List<UseOfTask> usesOf(Plan plan) {
        return plan.tasks().stream()
                .flatMap(task -> Stream.concat(
                        task.uses().stream().map(use -> of(CountingRules.FIRST, new Counted(use, List.of()), task)),
                        task.counts().stream().map(one -> of(CountingRules.SECOND, one, task))))
                .toList();
    }

    private static UseOfTask of(int rule, Counted one, PlanTask task) {
        return new UseOfTask(rule, one.use(), one.details(), task.code(), task.from(), task.until());
    }
}
