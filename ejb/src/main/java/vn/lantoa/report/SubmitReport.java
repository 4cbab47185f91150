package vn.lantoa.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;

/**
 * Submits the report of a unit, with the figures of this moment. A second person does: not who began it, nor who wrote a
 * text that stands in it.
 */
@Stateless
public class SubmitReport {
    @Inject
    ReportAccess access;

    @Inject
    ReportPrefill prefill;

    @Inject
    UnitReports reports;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param seen the lock version of the report that is submitted */
    public record Command(Actor by, OrganisationId unit, int year, long seen) {}

    /** @return the receipt */
    public ReportSubmission call(Command command) {
        var by = command.by();
        access.admitSubmitter(by, command.unit());
        access.requireBegun(command.year());
        var frame = prefill.frame(command.year());
        var unit = frame.unit(command.unit());
        var report = reports.findLocked(unit.id(), command.year())
                .orElseThrow(() -> new Conflict("report-not-begun", "report of " + unit.code()));
        report.requireSeen(command.seen());
        var first = new HashSet<>(reports.writers(report.id()));
        first.add(report.begunBy());
        access.requireSecond(by, first);
        var content = prefill.fill(frame, unit, reports.texts(report.id())).content();
        ReportRules.checkComplete(content).throwIfAny();
        var now = clock.instant();
        report.submit(by, now);
        var submission = ReportSubmission.of(next(report), content, by, now);
        reports.add(report.id(), submission);
        reports.note(report, "", by, now);
        audit.record(by, "report-submitted", "report:" + report.id(), details(report, submission));
        return submission;
    }

    private int next(UnitReport report) {
        return reports.findSubmission(report.id(), null)
                        .map(ReportSubmission::number)
                        .orElse(0)
                + 1;
    }

    private static Map<String, String> details(UnitReport report, ReportSubmission submission) {
        return Map.of(
                "organisation", report.organisation().toString(),
                "year", String.valueOf(report.year()),
                "number", String.valueOf(submission.number()),
                "sha256", submission.sha256().hex());
    }
}
