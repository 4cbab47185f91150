package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Plans;

/**
 * Writes evidence in steps, each in its own transaction and on one node at a time. The steps process recent uses and,
 * if ordered, rebuild all evidence by asset id and then the totals by unit. Each step stores the progress, so that the
 * work continues after a crash.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class EvidenceWork {
    private static final int USES = 500;
    private static final int ASSETS = 250;
    private static final int UNITS = 20;
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private static final String TAKE =
            """
            with taken as (
              delete from evidence_due where id in (select id from evidence_due order by id limit %d)
              returning asset_id, first_on, last_on)
            select distinct t.asset_id as asset, m::date as first_on, (m + interval '1 month -1 day')::date as last_on
              from taken t, generate_series(date_trunc('month', t.first_on::timestamp),
                                            date_trunc('month', t.last_on::timestamp), interval '1 month') m"""
                    .formatted(USES);

    /** Compares the totals of the given units with a count of their evidence, and corrects the totals. */
    private static final String TOTALS =
            """
            with counted as (
              select t.organisation_id, t.task, t.month, sum(t.uses)::int as uses, sum(t.declared)::int as declared,
                     sum(t.objected)::int as objected, sum(t.proven)::int as proven
                from evidence e
               cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) t
               where e.organisation_id = any (cast(:units as uuid[]))
               group by 1, 2, 3),
            wrong as (
              select organisation_id, task, month, coalesce(c.uses, 0) as uses, coalesce(c.declared, 0) as declared,
                     coalesce(c.objected, 0) as objected, coalesce(c.proven, 0) as proven
                from counted c
                full join (select * from coverage_total where organisation_id = any (cast(:units as uuid[]))) t
                     using (organisation_id, task, month)
               where (coalesce(c.uses, 0), coalesce(c.declared, 0), coalesce(c.objected, 0), coalesce(c.proven, 0))
                     <> (coalesce(t.uses, 0), coalesce(t.declared, 0), coalesce(t.objected, 0), coalesce(t.proven, 0))),
            righted as (
              insert into coverage_total select * from wrong
              on conflict (organisation_id, month, task) do update set (uses, declared, objected, proven) =
                  (excluded.uses, excluded.declared, excluded.objected, excluded.proven))
            select count(*) from wrong""";

    private static final String AMOUNTS =
            """
            with counted as (
              select t.organisation_id, t.month, t.task, e.use, sum(t.uses)::int as uses, sum(t.uses * e.amount)::bigint as amount
                from evidence e
               cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) t
               where e.organisation_id = any (cast(:units as uuid[]))
               group by 1, 2, 3, 4),
            wrong as (
              select organisation_id, month, task, use, coalesce(c.uses, 0) as uses, coalesce(c.amount, 0) as amount
                from counted c
                full join (select * from coverage_amount where organisation_id = any (cast(:units as uuid[]))) t
                     using (organisation_id, month, task, use)
               where (coalesce(c.uses, 0), coalesce(c.amount, 0)) <> (coalesce(t.uses, 0), coalesce(t.amount, 0))),
            righted as (
              insert into coverage_amount select * from wrong
              on conflict (organisation_id, month, task, use) do update set (uses, amount) = (excluded.uses, excluded.amount))
            select count(*) from wrong""";

    @Inject
    Database database;

    @Inject
    EvidenceWriter writer;

    @Inject
    Plans plans;

    @Inject
    AuditLog audit;

    /** The stored progress. */
    private record Progress(boolean going, UUID assetsTo, UUID unitsTo, long wrong, int planVersion) {}

    /** Performs the next step; returns false if no step was due. */
    @Recurring("PT20S")
    public boolean next() {
        var progress = database.sql("select ordered_at is not null as going, assets_to, units_to, wrong, plan_version"
                        + " from evidence_work for update")
                .first(Progress.class)
                .orElseThrow();
        var due = database.sql(TAKE).list(EvidenceWriter.AssetMonths.class);
        if (!due.isEmpty()) writer.write(due);
        else if (progress.planVersion() != plans.lastNumber()) followPlan(progress.planVersion());
        else if (!progress.going()) return false;
        else if (!progress.assetsTo().equals(LAST)) writeAssets(progress);
        else if (!progress.unitsTo().equals(LAST)) checkUnits(progress);
        else finish(progress);
        return true;
    }

    /** Starts a rebuild of all evidence if a new version of the plan assigns evidence to other tasks. */
    private void followPlan(int before) {
        var now = plans.last();
        var same = plans.find(before)
                .map(version -> EvidenceWriter.usesOf(version.plan()).equals(EvidenceWriter.usesOf(now.plan())))
                .orElse(false);
        database.sql("update evidence_work set plan_version = :number"
                        + (same ? "" : ", ordered_at = now(), assets_to = default, units_to = default, wrong = 0"))
                .with("number", now.number())
                .update();
        var details = Map.of("number", String.valueOf(now.number()));
        if (!same) audit.record(Actor.SYSTEM, "evidence-rebuild-ordered", "evidence", details);
    }

    private void writeAssets(Progress progress) {
        var assets = database.sql("select id from asset where id > :after order by id limit " + ASSETS)
                .with("after", progress.assetsTo())
                .values(AssetId.class);
        var some = progress.assetsTo().equals(EvidenceWriter.NO_ASSET.value())
                ? Stream.concat(Stream.of(EvidenceWriter.NO_ASSET), assets.stream())
                : assets.stream();
        var all = some.map(asset ->
                        new EvidenceWriter.AssetMonths(asset, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
                .toList();
        long wrong = all.isEmpty() ? 0 : writer.write(all);
        note("assets_to", assets.size() < ASSETS ? LAST : assets.get(ASSETS - 1).value(), wrong);
    }

    private void checkUnits(Progress progress) {
        var units = database.sql("select id from organisation where id > :after order by id limit " + UNITS)
                .with("after", progress.unitsTo())
                .values(OrganisationId.class);
        note("units_to", units.size() < UNITS ? LAST : units.get(UNITS - 1).value(), checkTotals(units));
    }

    private long checkTotals(List<OrganisationId> units) {
        // prevents decisions between the count and its use
        database.sql("lock table coverage_total in share row exclusive mode").update();
        return Stream.of(TOTALS, AMOUNTS)
                .mapToLong(check -> database.sql(check)
                        .with("units", units)
                        .value(Long.class)
                        .orElse(0L))
                .sum();
    }

    private void note(String column, UUID to, long wrong) {
        database.sql("update evidence_work set " + column + " = :to, wrong = wrong + :wrong")
                .with("to", to)
                .with("wrong", wrong)
                .update();
    }

    private void finish(Progress progress) {
        database.sql("update evidence_work set ordered_at = null").update();
        audit.record(Actor.SYSTEM, "evidence-rebuilt", "evidence", "wrong", progress.wrong());
    }
}
