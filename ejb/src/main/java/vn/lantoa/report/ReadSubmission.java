package vn.lantoa.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/** Reads what a unit submitted the last time, for its documents; there are none of a draft. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadSubmission {
    @Inject
    ReportAccess access;

    @Inject
    Submissions submissions;

    /** Reads it, for whoever may read the report. */
    public SubmittedReport call(Actor by, OrganisationId unit, int year) {
        access.admitReader(by, unit);
        access.requireBegun(year);
        return submissions.last(unit, year);
    }
}
