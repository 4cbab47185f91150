package vn.lantoa.report;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;

/**
 * Submits the report of a unit with the current figures. The submitter must be a second person: neither who began the
 * report, nor an author of its current texts.
 */
@UseCase
public class SubmitReport {
    @Inject
    ReportAccess access;

    @Inject
    ReportPrefill prefill;

    @Inject
    ReportCourse course;

    /** A request to submit the report in the state of the lock version {@code seen}. */
    public record Command(Actor by, OrganisationId unit, int year, long seen) {}

    /** Submits the report and returns the receipt. */
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
