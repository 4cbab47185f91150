package vn.lantoa.report.consolidated;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.ReportSubmission;
import vn.lantoa.report.deadline.ReportStep;

/**
 * Submits a consolidated report, with the figures of this moment. A second person does: not who began it, nor who wrote a
 * text that stands in it.
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

    /** @param seen the lock version of the report that is submitted */
    public record Command(Actor by, int year, ReportStep step, long seen) {}

    /** @return the receipt */
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
