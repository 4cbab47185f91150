package vn.lantoa.report.consolidated;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportStep;

/** Accepts a consolidated report, or returns it with a reason. The submitter may not decide. */
@UseCase
public class DecideConsolidated {
    @Inject
    ConsolidatedAccess access;

    @Inject
    ReportCourse course;

    /**
     * A decision.
     *
     * @param seen lock version of the report that the decision is about
     * @param reason may be empty if the report is accepted
     */
    public record Command(Actor by, int year, ReportStep step, long seen, boolean isAccepted, String reason) {}

    /** Records the decision. */
    public void call(Command command) {
        var key = access.admitDecider(command.by(), command.year(), command.step());
        course.decide(key, command.seen(), command.isAccepted(), command.reason(), command.by());
    }
}
