package vn.lantoa.report;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Accepts a report, or returns it with a reason. The submitter may not decide. */
@UseCase
public class DecideReport {
    @Inject
    ReportAccess access;

    @Inject
    ReportCourse course;

    /**
     * A decision on a report.
     *
     * @param seen lock version of the report that the decision is about
     * @param reason may be empty if the report is accepted
     */
    public record Command(Actor by, ReportKey report, long seen, boolean isAccepted, String reason) {}

    /** Records the decision. */
    public void call(Command command) {
        access.admitDecider(command.by(), command.report().step());
        course.decide(command.report(), command.seen(), command.isAccepted(), command.reason(), command.by());
    }
}
