package vn.lantoa.report;

import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Submits a report with the current figures. The submitter must be a second person: neither the person who began the
 * report, nor an author of its current texts.
 */
@UseCase
public class SubmitReport extends ReportUseCase {
    /**
     * A request to submit the report in the state of the lock version {@code seen}.
     *
     * @param withoutUnits confirms a consolidated report without the units whose reports are missing
     */
    public record Command(Actor by, ReportKey report, long seen, boolean withoutUnits) {}

    /** Submits the report and returns the receipt. */
    public ReportSubmission call(Command command) {
        var key = command.report();
        access.admitSubmitter(command.by(), key);
        access.requireBegun(key.year());
        var frame = prefill.frame(key);
        return course.submit(key, command.seen(), texts -> content(command, frame, texts), command.by());
    }

    private ReportBody content(Command command, ReportFrame frame, Map<String, String> texts) {
        var content = prefill.fill(frame, command.report(), texts).content();
        if (content instanceof ConsolidatedContent one && !command.withoutUnits())
            ReportRules.checkUnits(one.units()).throwIfAny();
        return content;
    }
}
