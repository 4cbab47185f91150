package vn.lantoa.report;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Reads the report of a unit, prefilled if nobody has begun it; for its officers and roles at the root. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadReport {
    @Inject
    ReportAccess access;

    @Inject
    ReportPrefill prefill;

    @Inject
    ReportCourse course;

    /** Returns the report. */
    public ReportView call(Actor by, OrganisationId unit, int year) {
        access.admitReader(by, unit);
        access.requireBegun(year);
        var frame = prefill.frame(year);
        var reporting = frame.unit(unit);
        var deadline = frame.calendar().of(ReportStep.UNITS);
        var stand = course.read(ReportKey.ofUnit(unit, year), deadline);
        var submitted = stand.submitted();
        var filled = submitted == null ? prefill.fill(frame, reporting, stand.texts()) : prefill.submitted(submitted);
        return new ReportView(
                reporting,
                filled.content(),
                filled.proofs(),
                deadline,
                frame.calendar().unitsOn(),
                stand.standing(),
                stand.history());
    }

    /** Returns the exact content of the submission with this number. */
    public ReportSubmission submission(Actor by, OrganisationId unit, int year, int number) {
        access.admitReader(by, unit);
        return course.submission(ReportKey.ofUnit(unit, year), number);
    }
}
