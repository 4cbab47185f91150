package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;

/** Reads the coverage totals, which are kept up to date in a table. */
@ApplicationScoped
public class CoverageTotals {
    private static final String SELECT =
            """
            select organisation_id as unit, task, array_agg(extract(month from month)::int) as months,
                   array_agg(uses) as uses, array_agg(declared) as declared, array_agg(objected) as objected,
                   array_agg(proven) as proven
              from coverage_total where month between make_date(:year, 1, 1) and make_date(:year, 12, 1)""";

    private static final String AMOUNTS =
            """
            select organisation_id as unit, task, use, sum(uses)::int as uses, sum(amount)::bigint as amount
              from coverage_amount where month between make_date(:year, 1, 1) and make_date(:year, 12, 1)""";

    @Inject
    Database database;

    /** Monthly totals of a unit and a task as parallel lists, so that a thousand units need only a thousand rows. */
    public record Row(
            OrganisationId unit,
            String task,
            List<Integer> months,
            List<Integer> uses,
            List<Integer> declared,
            List<Integer> objected,
            List<Integer> proven) {
        /** Returns the uses of all months. */
        public int sum() {
            return uses.stream().mapToInt(Integer::intValue).sum();
        }

        CoverageTable.Total in(int month) {
            int at = months.indexOf(month);
            return at < 0
                    ? CoverageTable.Total.NOTHING
                    : new CoverageTable.Total(uses.get(at), declared.get(at), objected.get(at), proven.get(at));
        }
    }

    /** Returns the sums of the rows for each month. */
    static List<CoverageTable.Total> months(Collection<Row> rows) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> rows.stream()
                        .map(row -> row.in(month))
                        .reduce(CoverageTable.Total.NOTHING, CoverageTable.Total::plus))
                .toList();
    }

    /** The uses and the amount of a unit in a year by task and kind of use; the task is empty for all tasks. */
    public record TaskAmount(OrganisationId unit, String task, Amount amount) {}

    /**
     * Returns the grouping of current and former units.
     *
     * @param day the day whose units form the groups; null for the units as they were at the time
     */
    public UnitsOnDay unitsOn(@Nullable LocalDate day) {
        var units = database.sql(
                        "select id, code, kind, name, parent_id as parent, valid_from, valid_until from organisation")
                .list(OrganisationView.class);
        var lines = database.sql("select predecessor_id as predecessor, successor_id as successor from succession"
                        + " where successor_id is not null")
                .list(UnitsOnDay.Descent.class);
        return new UnitsOnDay(units, lines, day);
    }

    /** Returns the totals of all units in a year, for one task or all tasks. */
    public List<Row> ofTask(int year, String task) {
        return database.sql(SELECT + " and task = :task group by 1, 2")
                .with("task", task)
                .with("year", year)
                .list(Row.class);
    }

    /** Returns the totals of all units in a year, per task and for all tasks. */
    public List<Row> ofYear(int year) {
        return database.sql(SELECT + " group by 1, 2").with("year", year).list(Row.class);
    }

    /** Returns the totals of these units in a year, per task and for all tasks. */
    public List<Row> ofUnits(int year, Set<OrganisationId> units) {
        return database.sql(SELECT + " and organisation_id = any (cast(:units as uuid[])) group by 1, 2")
                .with("units", units)
                .with("year", year)
                .list(Row.class);
    }

    /** Returns the amounts of these units in a year, per task and for all tasks. */
    public List<TaskAmount> amounts(int year, Set<OrganisationId> units) {
        return database.sql(AMOUNTS + " and organisation_id = any (cast(:units as uuid[])) group by 1, 2, 3")
                .with("units", units)
                .with("year", year)
                .list(TaskAmount.class);
    }

    /** Returns the amounts of all units in a year, for one task or all tasks. */
    public List<TaskAmount> amountsOfTask(int year, String task) {
        return database.sql(AMOUNTS + " and task = :task group by 1, 2, 3")
                .with("task", task)
                .with("year", year)
                .list(TaskAmount.class);
    }

    /** Returns the uses of the given units per year, for one task or all tasks. */
    public List<CoverageTable.Year> years(String task, Collection<OrganisationId> units) {
        return database.sql(
                        """
                        select extract(year from month)::int as year, sum(uses) as uses from coverage_total
                         where task = :task and organisation_id = any (cast(:units as uuid[]))
                         group by 1 order by 1""")
                .with("task", task)
                .with("units", units)
                .list(CoverageTable.Year.class);
    }
}
