package vn.lantoa.report.consolidated;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.ReportSubmission;

/** The submissions of consolidated reports, with everything their documents need. Callers check the rights. */
@ApplicationScoped
public class ConsolidatedSubmissions {
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

    /** Returns the last submission; throws {@link NotFound} if there is none. */
    public SubmittedConsolidated last(ReportKey key) {
        return of(key, course.last(key).orElseThrow(() -> new NotFound("submission of the " + key)));
    }

    /** Returns this submission. */
    public SubmittedConsolidated of(ReportKey key, ReportSubmission submission) {
        var frame = prefill.frame(key.year());
        var deadline = frame.calendar().of(key.step());
        var version = ConsolidatedContent.read(submission.content()).plan().version();
        var list = "/console/coverage/evidence?year=" + key.year() + "&on="
                + frame.calendar().unitsOn();
        return new SubmittedConsolidated(
                submission,
                plans.get(version).plan(),
                frame.province().name(),
                deadline.sender(),
                deadline.recipient(),
                address.of(list).toString(),
                zone.getId());
    }
}
