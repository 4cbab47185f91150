package vn.lantoa.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.ReportPrefill.Filled;
import vn.lantoa.report.ReportView.Receipt;
import vn.lantoa.report.ReportView.Standing;
import vn.lantoa.report.deadline.ReportDeadline;
import vn.lantoa.report.deadline.ReportStep;

/** Reads the report of a unit, for its officers and those with a role at the root; filled in before anybody begins it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadReport {
    private static final int MOST_WRITINGS = 100;

    @Inject
    ReportAccess access;

    @Inject
    ReportPrefill prefill;

    @Inject
    UnitReports reports;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Reads it. */
    public ReportView call(Actor by, OrganisationId unit, int year) {
        access.admitReader(by, unit);
        access.requireBegun(year);
        var frame = prefill.frame(year);
        var reporting = frame.unit(unit);
        var report = reports.find(unit, year).orElse(null);
        var submission = Optional.ofNullable(report)
                .flatMap(one -> reports.findSubmission(one.id(), null))
                .orElse(null);
        var filled = filled(frame, reporting, report, submission);
        var deadline = frame.calendar().of(ReportStep.UNITS);
        var history = report == null ? ReportHistory.NONE : reports.history(report.id(), MOST_WRITINGS);
        return new ReportView(
                reporting,
                filled.content(),
                filled.proofs(),
                deadline,
                frame.calendar().unitsOn(),
                standing(report, submission, deadline, history),
                history);
    }

    /** What was submitted, to the byte, this time. */
    public ReportSubmission submission(Actor by, OrganisationId unit, int year, int number) {
        access.admitReader(by, unit);
        return reports.find(unit, year)
                .flatMap(report -> reports.findSubmission(report.id(), number))
                .orElseThrow(() -> new NotFound("submission " + number + " of unit " + unit));
    }

    private Filled filled(
            ReportFrame frame,
            OrganisationView unit,
            @Nullable UnitReport report,
            @Nullable ReportSubmission submission) {
        if (submission != null && report != null && !report.state().isOpen()) return prefill.submitted(submission);
        return prefill.fill(frame, unit, report == null ? Map.of() : reports.texts(report.id()));
    }

    private Standing standing(
            @Nullable UnitReport report,
            @Nullable ReportSubmission submission,
            ReportDeadline deadline,
            ReportHistory history) {
        if (report == null)
            return new Standing(ReportState.DRAFT, false, 0, deadline.isLateAt(clock.instant(), zone), null);
        var first = report.firstSubmittedAt();
        var isLate = deadline.isLateAt(first == null ? clock.instant() : first, zone);
        var receipt = submission == null ? null : receipt(submission, history);
        return new Standing(report.state(), true, report.lockVersion(), isLate, receipt);
    }

    private static Receipt receipt(ReportSubmission submission, ReportHistory history) {
        var officer = history.moves().stream()
                .filter(move -> move.state() == ReportState.SUBMITTED)
                .findFirst()
                .map(ReportHistory.Move::officer)
                .orElse("");
        return new Receipt(submission.number(), submission.sha256().hex(), submission.submittedAt(), officer);
    }
}
