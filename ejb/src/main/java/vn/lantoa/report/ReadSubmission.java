package vn.lantoa.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Reads the last submission of a unit, for its documents; drafts have no documents. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadSubmission {
    @Inject
    ReportAccess access;

    @Inject
    Submissions submissions;

    /** Returns the submission, for actors who may read the report. */
    public SubmittedReport call(Actor by, OrganisationId unit, int year) {
        access.admitReader(by, unit);
        access.requireBegun(year);
        return submissions.last(unit, year);
    }
}
