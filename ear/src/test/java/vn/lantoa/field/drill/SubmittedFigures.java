package vn.lantoa.field.drill;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures of units that have submitted a report: by task in the submission, by month and task in the totals of coverage,
 * but for the current month, in which the drill publishes. An upgrade keeps them, on the page of the report too.
 */
final class SubmittedFigures {
    private static final String LAST =
            """
            from unit_report r join organisation o on o.id = r.organisation_id
            join unit_report_submission s on s.report_id = r.id
            where r.step = 'UNITS'
              and s.number = (select max(l.number) from unit_report_submission l where l.report_id = r.id)""";

    private static final String TASKS =
            "select r.year || ' ' || r.code || ' ' || (t ->> 'code') || ' ' || (t #>> '{figures,uses}') || ' '"
                    + " || (t #>> '{figures,declared}') from (select r.year, o.code, s.content " + LAST + ") r"
                    + " cross join jsonb_array_elements(r.content::jsonb -> 'tasks') t"
                    + " where jsonb_typeof(t -> 'figures') = 'object' order by 1";

    private static final String TOTALS =
            """
            select o.code || ' ' || c.month || ' ' || c.task || ' ' || c.uses || ' ' || c.declared || ' ' || c.objected
            from coverage_total c join organisation o on o.id = c.organisation_id
            where extract(year from c.month) in (select year from unit_report r join unit_report_submission s
                on s.report_id = r.id) and c.month < date_trunc('month', now()) and c.uses + c.declared + c.objected > 0 order by 1""";

    private static final String REBUILDING = "select count(*) from evidence_work where ordered_at is not null";

    private List<String> reports = List.of();
    private List<String> tasks = List.of();
    private List<String> totals = List.of();

    /** Reads them at the former release. */
    void read(Database database) {
        if (database.texts("select coalesce(to_regclass('unit_report_submission')::text, '')")
                .contains("")) return;
        reports = database.texts("select r.year || '/' || o.code " + LAST + " order by 1");
        tasks = database.texts(TASKS);
        totals = database.texts(TOTALS);
        if (tasks.isEmpty() || totals.isEmpty()) throw new IllegalStateException("the former release has no figures");
    }

    /** Compares them, once evidence is rebuilt. */
    void compare(Site site) {
        Publication.await("evidence", () -> site.database().number(REBUILDING) == 0);
        var journal = site.journal();
        if (!site.database().texts(TASKS).equals(tasks)) journal.found(Finding.Kind.BROKEN, "submitted figures differ");
        var now = site.database().texts(TOTALS);
        if (!now.equals(totals))
            journal.found(
                    Finding.Kind.BROKEN,
                    "totals of submitted years: " + without(totals, now) + " became " + without(now, totals));
        var office = Officer.signedIn(site.hub(), "quantri", new Tally());
        var shown = new ArrayList<String>();
        for (var report : reports) {
            var place = report.split("/");
            var content = office.json("/api/v1/reports/" + report).getJsonObject("content");
            for (var task : content.getJsonArray("tasks").getValuesAs(JsonObject.class)) {
                if (task.get("figures") == null || task.isNull("figures")) continue;
                var figures = task.getJsonObject("figures");
                shown.add(place[0] + " " + place[1] + " " + task.getString("code") + " " + figures.getInt("uses") + " "
                        + figures.getInt("declared"));
            }
        }
        shown.sort(null);
        if (!List.copyOf(shown).equals(tasks.stream().sorted().toList()))
            journal.found(Finding.Kind.BROKEN, "reports show figures that were not submitted");
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(one -> !others.contains(one)).limit(20).toList();
    }
}
