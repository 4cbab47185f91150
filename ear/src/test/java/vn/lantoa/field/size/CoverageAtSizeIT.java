package vn.lantoa.field.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.surf.OpenedPages;

/**
 * The pages of coverage, and of the reports filled in from it, with {@code -Devidence} rows (default ten million) of
 * six hundred units over six years.
 */
@Tag("size")
class CoverageAtSizeIT {
    private static final int ROWS = Integer.getInteger("evidence", 10_000_000);
    private static final int AT_ONCE = 1_000_000;
    private static final int TIMES = 40;
    private static final int WARM = 20;
    private static final long MILLIS = 300;

    private static final List<String> PAGES = List.of(
            "/console/coverage?year=2025",
            "/console/coverage?year=2025&page=7",
            "/console/coverage?year=2025&kind=COMMUNE&task=2.3",
            "/console/coverage?year=2025&on=2026-01-01",
            "/console/coverage?year=2025&unit=xa-lon-7",
            "/console/coverage?year=2025&unit=xa-lon-7&on=2026-01-01",
            "/console/coverage/evidence?year=2025&unit=xa-lon-7&month=3",
            "/console/coverage/evidence?year=2025&unit=xa-lon-7&task=2.3",
            "/console/coverage/evidence?state=objected",
            "/console/coverage/evidence?year=2025",
            "/console/reports?year=2025",
            "/console/reports?year=2025&page=7",
            "/console/reports/2025/xa-lon-7");

    private static final String UNITS =
            """
            insert into organisation (id, kind, code, name, parent_id, valid_from, created_at, lock_version)
            select md5('xa-lon-' || n)::uuid, 'COMMUNE', 'xa-lon-' || n, 'Xã lớn ' || n,
                   (select id from organisation where kind = 'PROVINCE'), '2020-01-01', now(), 1
              from generate_series(1, 600) n""";

    private static final String EVIDENCE =
            """
            insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, tasks, plan_version,
                sources, strength, state)
            select md5('dong-' || n)::uuid, 'SHOWN', md5('xa-lon-' || (n %% 600 + 1))::uuid, 'xa-' || n %% 600 || '.example',
                   'https://xa-' || n %% 600 || '.example/tin/' || n, d.day, d.day + n %% 3, n %% 90,
                   case when n %% 2 = 0 then '{2.3}' else array['1.' || n / 7 %% 4 + 1, '5.1'] end::text[], 0, '{FRAME}',
                   case when n %% 11 = 0 then 'DECLARED' else 'SEEN' end,
                   case when n %% 5003 = 0 then 'OBJECTED' when n %% 997 = 0 then 'VOID' else 'CONFIRMED' end
              from generate_series(%d, %d) n
             cross join lateral (select date '2021-01-01' + (n / 600 %% 2160)::int as day) d""";

    private static final String TOTALS =
            """
            insert into coverage_total
            select t.organisation_id, t.task, t.month, sum(t.uses), sum(t.declared), sum(t.objected), sum(t.proven)
              from evidence e
             cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) t
             where e.place like 'xa-%' group by 1, 2, 3""";

    @Test
    void pages_take_at_most_a_third_of_a_second_at_p95() throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running())) {
            fill(database);
        }
        // a hub that has just started is still compiling
        OpenedPages.timed("quantri", PAGES, WARM);
        var waits = OpenedPages.timed("quantri", PAGES, TIMES);

        waits.forEach((page, millis) -> System.out.printf(
                "%,d rows: p50 %4d ms, p95 %4d ms %s%n", ROWS, millis.get(TIMES / 2), p95(millis), page));
        assertThat(waits)
                .allSatisfy((page, millis) -> assertThat(p95(millis)).as(page).isLessThanOrEqualTo(MILLIS));
    }

    private static long p95(List<Long> millis) {
        return millis.get(millis.size() * 95 / 100 - 1);
    }

    private static void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            // the triggers would keep the totals row by row
            statement.execute("set session_replication_role = replica");
            statement.execute("set work_mem = '256MB'");
            statement.execute(UNITS);
            for (int from = 1; from <= ROWS; from += AT_ONCE)
                statement.execute(EVIDENCE.formatted(from, Math.min(ROWS, from + AT_ONCE - 1)));
            statement.execute(TOTALS);
            statement.execute("vacuum analyze evidence");
            statement.execute("vacuum analyze coverage_total");
        }
    }
}
