package vn.lantoa.report;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Submits a report with the current figures. The submitter must be a second person: neither the person who began the
 * report, nor an author of its current texts.
 */
@UseCase
public class SubmitReport extends ReportUseCase {
    /** A request to submit the report in the state of the lock version {@code seen}. */
    public record Command(Actor by, ReportKey report, long seen) {}

    /** Submits the report and returns the receipt. */
    public ReportSubmission call(Command command) {
        var key = command.report();
        access.admitSubmitter(command.by(), key.organisation());
        access.requireBegun(key.year());
        var frame = prefill.frame(key);
        return course.submit(
                key, command.seen(), texts -> prefill.fill(frame, key, texts).content(), command.by());
    }
}
