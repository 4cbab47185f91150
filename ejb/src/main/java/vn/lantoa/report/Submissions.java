package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.plan.Plans;

/** The submissions of reports, with everything their documents need. Callers check the rights. */
@ApplicationScoped
public class Submissions {
    @Inject
    ReportPrefill prefill;

    @Inject
    ReportCourse course;

    @Inject
    Plans plans;

    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    /**
     * Returns the last submission.
     *
     * @throws NotFound if the report was never submitted
     */
    public SubmittedReport last(ReportKey report) {
        return of(report, course.last(report).orElseThrow(() -> new NotFound("submission of the " + report)));
    }

    /** Returns this submission. */
    public SubmittedReport of(ReportKey report, ReportSubmission submission) {
        var frame = prefill.frame(report);
        var sender = frame.units().get(report.organisation());
        var version =
                ReportBody.read(report.step(), submission.content()).plan().version();
        var list = "/console/coverage/evidence?year=" + report.year()
                + (report.isConsolidated() ? "" : "&unit=" + PathSegment.of(sender.code())) + "&on="
                + frame.calendar().unitsOn();
        return new SubmittedReport(
                submission,
                plans.get(version).plan(),
                new SubmittedReport.Sender(frame.province().name(), sender.isCommune()),
                frame.calendar().of(report.step()),
                address.of(list).toString(),
                zone.getId());
    }
}
