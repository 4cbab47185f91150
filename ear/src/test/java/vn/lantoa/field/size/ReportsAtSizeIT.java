package vn.lantoa.field.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.surf.OpenedPages;

/**
 * The board of reports and the consolidated report, for two hundred units that have submitted 28 tasks in each of five
 * years, with thirty rows of evidence per task.
 */
@Tag("size")
class ReportsAtSizeIT {
    private static final int TIMES = 40;
    private static final int WARM = 20;
    private static final long BOARD_MILLIS = 300;
    private static final long REPORT_MILLIS = 60_000;

    private static final List<String> BOARD = List.of(
            "/console/reports?year=2025",
            "/console/reports?year=2025&show=contradicting&page=4",
            "/api/v1/reports?year=2025");

    private static final List<String> REPORT = List.of(
            "/console/reports/2025/consolidated/committee",
            "/console/reports/2025/consolidated/committee/units?task=2.3");

    private static final String TASKS =
            "array['1.1','1.2','1.3','1.4','2.1','2.2','2.3','2.4','3.1','3.2','3.3','3.4','3.5','3.6.1','3.6.2','3.6.3','3.7',"
                    + "'3.8','4.1','4.2','4.3','4.4','4.5','4.6','5.1','5.2','5.3','5.4']";

    private static final List<String> FILLED = List.of(
            """
            insert into organisation (id, kind, code, name, parent_id, valid_from, created_at, lock_version)
            select md5('so-lon-' || u)::uuid, 'DEPARTMENT', 'so-lon-' || u, 'Sở lớn ' || u,
                   (select id from organisation where kind = 'PROVINCE'), '2020-01-01', now(), 1
              from generate_series(0, 199) u""",
            "set session_replication_role = replica",
            """
            insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, tasks, plan_version,
                sources, strength, state)
            select md5('bao-cao-' || n)::uuid, 'SHOWN', md5('so-lon-' || u)::uuid, 'so-' || u || '.example',
                   'https://so.example/tin/' || case when k = 0 and t < 3 then n - n % 60 else n end,
                   day, day, n % 90, array[(%s)[t + 1]], 0, '{FRAME}', 'SEEN', 'CONFIRMED'
              from generate_series(0, 5 * 28 * 200 * 30 - 1) n
             cross join lateral (select n % 30 as k, n / 30 % 200 as u, n / 6000 % 28 as t, n / 168000 as y) c
             cross join lateral (select make_date(2021 + y, 1 + k % 12, 1 + t) as day) d"""
                    .replace("%s", TASKS),
            """
            insert into coverage_total
            select t.organisation_id, t.task, t.month, sum(t.uses), sum(t.declared), sum(t.objected), sum(t.proven)
              from evidence e
             cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) t
             where e.place like 'so-%.example' group by 1, 2, 3""",
            "set session_replication_role = origin",
            """
            insert into unit_report (id, organisation_id, year, step, state, lock_version, begun_at, begun_by,
                first_submitted_at, submitted_by)
            select md5('bao-cao-' || u || '-' || y)::uuid, md5('so-lon-' || u)::uuid, 2021 + y, 'UNITS', 'SUBMITTED', 2,
                   now(), 'system', now(), 'system'
              from generate_series(0, 199) u cross join generate_series(0, 4) y""",
            """
            insert into unit_report_submission (report_id, number, content, sha256, submitted_at, submitted_by)
            select md5('bao-cao-' || u || '-' || y)::uuid, 1, jsonb_build_object('tasks', (
                     select jsonb_agg(jsonb_build_object('code', (%s)[t + 1], 'leads', true, 'text', 'Đã thực hiện.',
                              'figures', jsonb_build_object('uses', 30 - (y * (u + t)) % 7, 'declared', 2),
                              'proofs', (select jsonb_agg(jsonb_build_object('strength', 'seen', 'id',
                                           md5('bao-cao-' || ((y * 28 + t) * 200 + u) * 30 + k)::uuid))
                                           from generate_series(0, 2) k)))
                       from generate_series(0, 27) t))::text, repeat('ab', 32), now(), 'system'
              from generate_series(0, 199) u cross join generate_series(0, 4) y"""
                    .replace("%s", TASKS),
            """
            insert into unit_report_figure
            select s.report_id, s.number, t ->> 'code', (t #>> '{figures,uses}')::integer,
                   (t #>> '{figures,declared}')::integer, 20, '[{"use": "SHOWN", "uses": 20, "amount": 140}]'
              from unit_report_submission s cross join jsonb_array_elements(s.content::jsonb -> 'tasks') t
             where s.submitted_by = 'system'""",
            """
            insert into unit_report_proof
            select s.report_id, s.number, t ->> 'code', (p ->> 'id')::uuid
              from unit_report_submission s cross join jsonb_array_elements(s.content::jsonb -> 'tasks') t
             cross join jsonb_array_elements(t -> 'proofs') p where s.submitted_by = 'system'""",
            """
            insert into unit_report_proof_key
            select r.year, k.key, p.report_id, p.number, p.task, p.evidence_id,
                   count(*) over (partition by r.year, k.key) > 1
              from unit_report r join unit_report_proof p on p.report_id = r.id
             cross join lateral keys_of_proof(p.evidence_id) k (key) where r.submitted_by = 'system'""",
            "vacuum analyze evidence",
            "vacuum analyze coverage_total",
            "vacuum analyze unit_report_figure",
            "vacuum analyze unit_report_proof",
            "vacuum analyze unit_report_proof_key");

    @Test
    void the_board_takes_a_third_of_a_second_and_the_consolidated_report_a_minute() throws SQLException {
        fill();
        // a hub that has just started is still compiling
        var first = OpenedPages.timed("quantri", REPORT, 1);
        OpenedPages.timed("quantri", BOARD, WARM);
        var board = OpenedPages.timed("quantri", BOARD, TIMES);
        var report = OpenedPages.timed("quantri", REPORT, TIMES);

        first.forEach((page, millis) -> System.out.printf("the first time %d ms %s%n", millis.get(0), page));
        Stream.of(board, report)
                .forEach(waits -> waits.forEach((page, millis) ->
                        System.out.printf("p50 %4d ms, p95 %4d ms %s%n", millis.get(TIMES / 2), p95(millis), page)));
        assertThat(board)
                .allSatisfy((page, millis) -> assertThat(p95(millis)).as(page).isLessThanOrEqualTo(BOARD_MILLIS));
        assertThat(first)
                .allSatisfy((page, millis) -> assertThat(millis.get(0)).as(page).isLessThanOrEqualTo(REPORT_MILLIS));
    }

    private static long p95(List<Long> millis) {
        return millis.get(millis.size() * 95 / 100 - 1);
    }

    private static void fill() throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            for (var one : FILLED) statement.execute(one);
        }
    }
}
