package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.CoverageTotals.TaskAmount;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.report.ReportContent.Figures;
import vn.lantoa.report.ReportContent.TaskLine;

/**
 * The figures of the units' submissions, written with each submission and read while the report is submitted or
 * accepted.
 */
@ApplicationScoped
public class SubmittedFigures {
    private static final String LAST =
            """
            from unit_report r
             cross join lateral (select max(s.number) as number from unit_report_submission s where s.report_id = r.id) l
            """;

    private static final String HANDED_IN = " where r.year = :year and r.state in ('SUBMITTED', 'ACCEPTED')";

    private static final String SHARED =
            """
            with proof as materialized (
              select r.organisation_id as unit, k.task, k.evidence_id as evidence, k.key
            """
                    + LAST
                    + """
                join unit_report_proof_key k on k.report_id = r.id and k.number = l.number
               where k.year = :year and k.is_shared and r.state in ('SUBMITTED', 'ACCEPTED')),
            shared as (
              select key, array_agg(distinct unit) as units from proof group by 1 having count(distinct unit) > 1)
            select p.unit, p.task, p.evidence, array_agg(distinct o.unit) as others
              from shared k
              join proof p on p.key = k.key
             cross join unnest(k.units) o (unit)
             where o.unit <> p.unit group by 1, 2, 3 order by 1, 2, 3""";

    private static final String KEYS =
            """
            with added as (
              insert into unit_report_proof_key (year, key, report_id, number, task, evidence_id, is_shared)
              select distinct r.year, k.key, r.id, p.number, p.task, p.evidence_id,
                     exists (select from unit_report_proof_key o
                              where o.year = r.year and o.key = k.key and o.report_id <> r.id)
                from unit_report r
                join unit_report_proof p on p.report_id = r.id and p.number = :number
               cross join lateral keys_of_proof(p.evidence_id) k (key)
               where r.id = :report
              returning year, key, is_shared)
            update unit_report_proof_key o set is_shared = true
              from (select distinct year, key from added where is_shared) a
             where o.year = a.year and o.key = a.key and not o.is_shared""";

    @Inject
    Database database;

    /** The figures of a unit and a task; the empty task is the total of distinct uses. */
    public record Figure(OrganisationId unit, String task, int uses, int declared, int proven) {}

    /** All tasks of a unit's report as parallel lists, so that one row represents one unit. */
    public record Row(
            OrganisationId unit,
            int year,
            List<String> tasks,
            List<Integer> uses,
            List<Integer> declared,
            List<Integer> proven) {
        /** Returns the figures of the tasks. */
        public List<Figure> figures() {
            return IntStream.range(0, tasks.size())
                    .mapToObj(i -> new Figure(unit, tasks.get(i), uses.get(i), declared.get(i), proven.get(i)))
                    .toList();
        }
    }

    /** An indicator as a unit has reported it: numerator and denominator. */
    record Measured(OrganisationId unit, String indicator, int counted, int total) {}

    private record Stored(String task, int uses, int declared, @Nullable Integer proven, List<Amount> amounts) {
        static Stored of(String task, Figures of) {
            return new Stored(task, of.uses(), of.declared(), of.proven(), of.amounts());
        }
    }

    /** A proof that several units report. */
    record Shared(OrganisationId unit, String task, EvidenceId evidence, List<OrganisationId> others) {}

    /** Adds the rows of a submission: figures, proofs, and the keys that identify the same proof in other reports. */
    void add(UnitReportId report, int number, ReportContent content) {
        addFigures(report, number, content);
        addProofs(report, number, content.tasks());
        // otherwise two concurrent submissions would not see each other's keys
        var unused = database.sql("select cast(pg_advisory_xact_lock(hashtextextended(:keys, 0)) as text)")
                .with("keys", "unit_report_proof_key")
                .values(String.class);
        database.sql(KEYS).with("report", report).with("number", number).update();
    }

    private void addFigures(UnitReportId report, int number, ReportContent content) {
        var figures = Stream.concat(
                Stream.ofNullable(content.total()).map(total -> Stored.of("", total)),
                content.tasks().stream().map(task -> Stored.of(task.code(), task.figures())));
        add(
                "insert into unit_report_figure (report_id, number, task, uses, declared, proven, amounts)"
                        + " select :report, :number, f.* from jsonb_to_recordset(cast(:rows as jsonb))"
                        + " as f (task text, uses integer, declared integer, proven integer, amounts jsonb)",
                report,
                number,
                figures.toList());
        add(
                "insert into unit_report_indicator (report_id, number, indicator, counted, total)"
                        + " select :report, :number, i.* from jsonb_to_recordset(cast(:rows as jsonb))"
                        + " as i (code text, count integer, \"of\" integer) where i.count is not null and i.\"of\" is not null",
                report,
                number,
                content.indicators());
    }

    private void add(String sql, UnitReportId report, int number, List<?> rows) {
        database.sql(sql)
                .with("report", report)
                .with("number", number)
                .with("rows", HubJson.write(rows))
                .update();
    }

    private void addProofs(UnitReportId report, int number, List<TaskLine> tasks) {
        var proven = tasks.stream()
                .flatMap(task -> task.proofs().stream().map(proof -> task.code()))
                .toList();
        var proofs = tasks.stream().flatMap(task -> task.proofs().stream()).toList();
        database.sql(
                        """
                        insert into unit_report_proof (report_id, number, task, evidence_id)
                        select :report, :number, p.* from unnest(cast(:tasks as text[]), cast(:proofs as uuid[])) p""")
                .with("report", report)
                .with("number", number)
                .with("tasks", proven)
                .with("proofs", each(proofs, ReportContent.Proof::id))
                .update();
    }

    private static <T, R> List<R> each(List<T> many, Function<T, R> part) {
        return many.stream().map(part).toList();
    }

    /** Returns the rows of these years. */
    public List<Row> of(int first, int last) {
        return database.sql(
                        """
                        select r.organisation_id as unit, r.year, array_agg(f.task order by f.task) as tasks,
                               array_agg(f.uses order by f.task) as uses, array_agg(f.declared order by f.task) as declared,
                               array_agg(coalesce(f.proven, 0) order by f.task) as proven
                                """
                                + LAST
                                + """
                          join unit_report_figure f on f.report_id = r.id and f.number = l.number
                         where r.year between :first and :last and r.state in ('SUBMITTED', 'ACCEPTED')
                         group by 1, 2""")
                .with("first", first)
                .with("last", last)
                .list(Row.class);
    }

    /** Returns the submitted amounts of a year. */
    public List<TaskAmount> amounts(int year) {
        return database.sql("select r.organisation_id as unit, f.task, a.use, a.uses, a.amount " + LAST
                        + " join unit_report_figure f on f.report_id = r.id and f.number = l.number"
                        + " cross join jsonb_to_recordset(f.amounts) as a (use text, uses integer, amount bigint)"
                        + HANDED_IN)
                .with("year", year)
                .list(TaskAmount.class);
    }

    /** Returns the submitted indicators of a year. */
    List<Measured> indicators(int year) {
        return database.sql("select r.organisation_id as unit, i.indicator, i.counted, i.total " + LAST
                        + " join unit_report_indicator i on i.report_id = r.id and i.number = l.number" + HANDED_IN)
                .with("year", year)
                .list(Measured.class);
    }

    /**
     * Returns the proofs that several units report: the same evidence row, address or file, or the same asset used in
     * the same way at the same place in a month.
     */
    List<Shared> shared(int year) {
        return database.sql(SHARED).with("year", year).list(Shared.class);
    }
}
