package vn.lantoa.report;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;

/**
 * Submits the report of a unit, with the figures of this moment. A second person does: not who began it, nor who wrote a
 * text that stands in it.
 */
@UseCase
public class SubmitReport {
    @Inject
    ReportAccess access;

    @Inject
    ReportPrefill prefill;

    @Inject
    ReportCourse course;

    /** @param seen the lock version of the report that is submitted */
    public record Command(Actor by, OrganisationId unit, int year, long seen) {}

    /** @return the receipt */
    public ReportSubmission call(Command command) {
        var by = command.by();
        access.admitSubmitter(by, command.unit());
        access.requireBegun(command.year());
        var frame = prefill.frame(command.year());
        var unit = frame.unit(command.unit());
        return course.submit(
                ReportKey.ofUnit(unit.id(), command.year()), command.seen(), texts -> content(frame, unit, texts), by);
    }

    private ReportSubmission.Content content(ReportFrame frame, OrganisationView unit, Map<String, String> texts) {
        var content = prefill.fill(frame, unit, texts).content();
        ReportRules.checkComplete(content).throwIfAny();
        return new ReportSubmission.Content(content.canonical(), content.tasks());
    }
}
