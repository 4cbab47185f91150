package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.SubmittedReport.Sender;

/** The submissions of units, with everything their documents need. Callers check the rights. */
@ApplicationScoped
public class Submissions {
    @Inject
    ReportPrefill prefill;

    @Inject
    UnitReports reports;

    @Inject
    Plans plans;

    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    /** Returns the last submission of this unit; throws {@link NotFound} if there is none. */
    public SubmittedReport last(OrganisationId unit, int year) {
        var frame = prefill.frame(year);
        var sender = frame.unit(unit);
        var submission = reports.find(ReportKey.ofUnit(unit, year))
                .flatMap(report -> reports.findSubmission(report.id(), null))
                .orElseThrow(() -> new NotFound("submission of unit " + sender.code()));
        var version = ReportContent.read(submission.content()).plan().version();
        return new SubmittedReport(
                submission,
                plans.get(version).plan(),
                new Sender(frame.province().name(), sender.isCommune()),
                frame.calendar().of(ReportStep.UNITS).recipient(),
                proofs(sender, year, frame.calendar().unitsOn()),
                zone.getId());
    }

    private String proofs(OrganisationView unit, int year, LocalDate on) {
        var list = "/console/coverage/evidence?year=" + year + "&unit=" + PathSegment.of(unit.code()) + "&on=" + on;
        return address.of(list).toString();
    }
}
