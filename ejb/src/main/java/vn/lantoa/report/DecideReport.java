package vn.lantoa.report;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Accepts the report of a unit for the province, or returns it with a reason; not by whoever submitted it. */
@UseCase
public class DecideReport {
    @Inject
    ReportAccess access;

    @Inject
    ReportCourse course;

    /**
     * A decision.
     *
     * @param seen the lock version of the report that it is about
     * @param reason may be empty where it is accepted
     */
    public record Command(Actor by, OrganisationId unit, int year, long seen, boolean isAccepted, String reason) {}

    /** Decides it. */
    public void call(Command command) {
        access.admitDecider(command.by());
        course.decide(
                ReportKey.ofUnit(command.unit(), command.year()),
                command.seen(),
                command.isAccepted(),
                command.reason(),
                command.by());
    }
}
