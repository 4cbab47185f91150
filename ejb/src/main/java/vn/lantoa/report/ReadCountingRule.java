package vn.lantoa.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CountingRuleLedger;
import vn.lantoa.coverage.CountingRuleLedger.TaskDifference;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.CurrentPlan;

/** Reads from which year counting rule 2 counts, and, until then, what it would change in a year. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadCountingRule {
    @Inject
    Access access;

    @Inject
    CountingRuleLedger rules;

    @Inject
    UnitReports reports;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    /**
     * The state of the counting rule.
     *
     * @param from first year of rule 2; null until it is adopted
     * @param year the year that is compared: the given one, or the first one from which the rule can be adopted
     * @param mayAdopt true if no report of the year or of a later one was submitted
     * @param differences the uses of the year per task; empty if the rule is adopted
     */
    public record CountingRuleView(
            @Nullable Integer from, int year, boolean mayAdopt, List<TaskDifference> differences) {}

    /** Returns the state; compares the given year. */
    public CountingRuleView call(Actor by, @Nullable Integer year) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        int reported = reports.lastSubmittedYear().orElse(0);
        int now = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        int compared = year == null ? Math.max(reported + 1, now) : year;
        var from = rules.from();
        if (from.isPresent()) return new CountingRuleView(from.get(), compared, false, List.of());
        return new CountingRuleView(null, compared, compared > reported, rules.difference(compared, plan.plan()));
    }
}
