package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.plan.Plan;

/** Repository of the counting rule: from which year rule 2 counts, and what it would change before. */
@ApplicationScoped
public class CountingRuleLedger implements CountingRules {
    /** Counts the rows of a year that has rule 1 by both rules. Writes nothing. */
    private static final String DIFFERENCE =
            """
            with line as (
              select e.id, e.use, e.detail, e.first_on, e.tasks, 2 as rule,
                     exists (select from declaration d where d.id = e.id) as declared
                from evidence e
               where e.month between make_date(:year, 1, 1) and make_date(:year, 12, 1) and e.supported
                 and e.state in ('PROPOSED', 'CONFIRMED') and e.organisation_id is not null
              union all
              select n.id, 'NOMINATED', '', d.day, '{}', 2, false
                from nomination n join nomination_move m on m.nomination_id = n.id and m.state = 'CHOSEN'
                cross join lateral (select (m.at at time zone cast(:zone as text))::date as day) d
               where n.state = 'CHOSEN' and d.day between make_date(:year, 1, 1) and make_date(:year, 12, 31)),
            counted as (
              select t.task, 1 as rule from line f cross join lateral unnest(f.tasks) t (task)
              union all
              select t.task, 2 from line f cross join lateral (
                select unnest(f.tasks) as task where f.declared
                union
            """
                    + EvidenceWriter.TASKS
                    + """
                   and not f.declared) t)
            select task, count(*) filter (where rule = 1) as first, count(*) filter (where rule = 2) as second
              from counted group by task order by task""";

    @Inject
    Database database;

    @Inject
    ZoneId zone;

    /** The uses of a year that count for a task by rule 1 and by rule 2. */
    public record TaskDifference(String task, long first, long second) {}

    @Override
    public int of(int year) {
        return database.sql("select counting_rule_of(make_date(:year, 1, 1))")
                .with("year", year)
                .value(Integer.class)
                .orElse(FIRST);
    }

    /** Returns the first year of rule 2; empty until an administrator adopts it. */
    public Optional<Integer> from() {
        return database.sql("select from_year from counting_rule where from_year is not null")
                .value(Integer.class);
    }

    /** Returns the uses of a year of rule 1 per task, by both rules. */
    public List<TaskDifference> difference(int year, Plan plan) {
        return database.sql(DIFFERENCE)
                .with("year", year)
                .with("zone", zone.getId())
                .with("tasks", HubJson.write(EvidenceWriter.usesOf(plan)))
                .list(TaskDifference.class);
    }

    /** Starts rule 2 with the year, and orders a rebuild of all evidence. Returns false if it was adopted before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean adopt(int year, Actor by, Instant now) {
        int adopted = database.sql("update counting_rule set from_year = :year, adopted_at = :now, adopted_by = :by"
                        + " where from_year is null")
                .with("year", year)
                .with("now", now)
                .with("by", by.reference())
                .update();
        if (adopted > 0)
            database.sql(
                            "update evidence_work set ordered_at = :now, assets_to = default, units_to = default, wrong = 0")
                    .with("now", now)
                    .update();
        return adopted > 0;
    }
}
