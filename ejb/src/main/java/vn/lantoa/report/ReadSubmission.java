package vn.lantoa.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Reads the last submission of a report, for its documents; drafts have no documents. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadSubmission {
    @Inject
    ReportAccess access;

    @Inject
    Submissions submissions;

    /** Returns the submission, for actors who may read the report. */
    public SubmittedReport call(Actor by, ReportKey report) {
        access.admitReader(by, report);
        access.requireBegun(report.year());
        return submissions.last(report);
    }
}
