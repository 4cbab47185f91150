package vn.lantoa.report;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.coverage.CountingRuleLedger;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;

/**
 * Adopts counting rule 2 from the first of January of a year on, in a hub with its own plan. No report of the year or of
 * a later one may have been submitted. The evidence of these years is rebuilt in the background.
 */
@StepUp
@UseCase
public class AdoptCountingRule {
    private static final int EARLIEST = 2000;
    private static final int LATEST = 9999;

    @Inject
    Access access;

    @Inject
    CountingRuleLedger rules;

    @Inject
    UnitReports reports;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Adopts the rule. */
    public void call(Actor by, int year) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        Issues.none()
                .when(year < EARLIEST || year > LATEST, "year", "out-of-range", EARLIEST, LATEST)
                .throwIfAny();
        reports.holdSubmissions();
        if (reports.lastSubmittedYear().filter(last -> last >= year).isPresent())
            throw new Conflict("year-is-reported", "a report of " + year + " or later was submitted");
        if (!rules.adopt(year, by, clock.instant()))
            throw new Conflict("counting-rule-adopted", "rule 2 counts from " + rules.from());
        audit.record(by, "counting-rule-adopted", "evidence", Map.of("year", String.valueOf(year)));
    }
}
