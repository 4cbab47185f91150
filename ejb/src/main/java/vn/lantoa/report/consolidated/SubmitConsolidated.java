package vn.lantoa.report.consolidated;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.ReportSubmission;

/**
 * Submits a consolidated report with the current figures. The submitter must be a second person: neither who began the
 * report, nor an author of its current texts.
 */
@UseCase
public class SubmitConsolidated {
    @Inject
    ConsolidatedAccess access;

    @Inject
    ReportPrefill reports;

    @Inject
    ConsolidatedPrefill prefill;

    @Inject
    ReportCourse course;

    /** A request to submit the report in the state of the lock version {@code seen}. */
    public record Command(Actor by, int year, ReportStep step, long seen) {}

    /** Submits the report and returns the receipt. */
    public ReportSubmission call(Command command) {
        var key = access.admitSubmitter(command.by(), command.year(), command.step());
        var frame = reports.frame(command.year());
        return course.submit(
                key,
                command.seen(),
                texts -> new ReportSubmission.Content(
                        prefill.fill(frame, command.step(), texts).canonical(), List.of()),
                command.by());
    }
}
