package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/**
 * Withdraws a wrong report. Only the reporter may withdraw it; other actors do not find the report. The withdrawn
 * report is kept and marked as withdrawn.
 */
@UseCase
public class WithdrawPublished {
    static final int LONGEST = 500;

    @Inject
    PublishedReports reports;

    @Inject
    Clock clock;

    /** Withdraws the report. */
    public void call(Actor by, PublishedReportId id, String reason) {
        var line = reports.find(id)
                .filter(one -> by.equals(Actor.SYSTEM) || one.reporter().equals(by.reference()))
                .orElseThrow(() -> new NotFound("report " + id));
        if (!line.stands()) throw new Conflict("report-already-withdrawn", "report " + id);
        Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > LONGEST, "reason", "too-long", LONGEST)
                .throwIfAny();
        reports.withdraw(id, reason, by, clock.instant());
        reports.record(by, "publication-withdrawn", line.partner(), Map.of("report", id.toString()));
    }
}
