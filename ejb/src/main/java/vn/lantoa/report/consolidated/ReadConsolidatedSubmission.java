package vn.lantoa.report.consolidated;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.deadline.ReportStep;

/** Reads what was submitted as a consolidated report the last time, for its documents; there are none of a draft. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadConsolidatedSubmission {
    @Inject
    ConsolidatedAccess access;

    @Inject
    ConsolidatedSubmissions submissions;

    /** Reads it, for whoever may read the report. */
    public SubmittedConsolidated call(Actor by, int year, ReportStep step) {
        return submissions.last(access.admitReader(by, year, step));
    }
}
