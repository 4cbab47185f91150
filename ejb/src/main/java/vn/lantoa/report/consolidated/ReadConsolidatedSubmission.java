package vn.lantoa.report.consolidated;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportStep;

/** Reads the last submission of a consolidated report, for its documents; drafts have no documents. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadConsolidatedSubmission {
    @Inject
    ConsolidatedAccess access;

    @Inject
    ConsolidatedSubmissions submissions;

    /** Returns the submission, for actors who may read the report. */
    public SubmittedConsolidated call(Actor by, int year, ReportStep step) {
        return submissions.last(access.admitReader(by, year, step));
    }
}
