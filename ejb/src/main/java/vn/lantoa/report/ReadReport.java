package vn.lantoa.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/**
 * Reads a report, prefilled if it was not begun. Only for officers of its organisation, of the offices that consolidate
 * or decide reports, and officers with a role at the root. The report of a former unit stays readable.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadReport extends ReportUseCase {
    @Inject
    ConsolidatedPrefill consolidated;

    @Inject
    ConsolidatedIndicators indicators;

    /** Returns the report. */
    public ReportView call(Actor by, ReportKey report) {
        admit(by, report);
        var frame = prefill.frame(report.year());
        var stand = course.read(report, frame.calendar().of(report.step()));
        if (!stand.standing().isBegun() && !frame.isFor(report)) throw new NotFound(report.toString());
        var submitted = stand.submitted();
        var filled =
                submitted == null ? prefill.fill(frame, report, stand.texts()) : prefill.submitted(report, submitted);
        var offers = submitted == null ? consolidated.offers(report, filled.content()) : List.<ReportView.Offer>of();
        return new ReportView(
                frame.units().get(report.organisation()),
                filled.content(),
                filled.proofs(),
                offers,
                frame.calendar(),
                stand.standing(),
                stand.history());
    }

    /** Returns the exact content of the submission with this number. */
    public ReportSubmission submission(Actor by, ReportKey report, int number) {
        access.admitReader(by, report);
        return course.submission(report, number);
    }

    /**
     * Returns the units behind a task's total: the submitted figure of each unit, and the figure by its current
     * evidence.
     */
    public List<UnitLine> ofTask(Actor by, ReportKey report, String task) {
        admit(by, report);
        return consolidated.ofTask(prefill.frame(report), task);
    }

    /** Returns the units behind the share of an indicator. */
    public List<UnitLine> ofIndicator(Actor by, ReportKey report, String code) {
        admit(by, report);
        var frame = prefill.frame(report);
        var indicator = frame.plan().plan().findIndicator(code).orElseThrow(() -> new NotFound("indicator " + code));
        return indicators.units(frame, indicator);
    }

    private void admit(Actor by, ReportKey report) {
        access.admitReader(by, report);
        access.requireBegun(report.year());
    }
}
