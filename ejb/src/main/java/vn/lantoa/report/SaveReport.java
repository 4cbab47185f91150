package vn.lantoa.report;

import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Saves the texts of a report; the first save begins the report. Not audited, because saves happen every few seconds,
 * each text is stored with its author, and only submissions count.
 */
@UseCase
public class SaveReport extends ReportUseCase {
    /**
     * Command to save texts.
     *
     * @param seen lock version of the report on which the texts are based; 0 if the report was not begun
     * @param texts texts by field; other fields are unchanged
     */
    public record Command(Actor by, ReportKey report, long seen, Map<String, String> texts) {}

    /** Saves the texts. Returns the lock version that the next save must state. */
    public long call(Command command) {
        var key = command.report();
        access.admitWriter(command.by(), key);
        access.requireBegun(key.year());
        var plan = prefill.frame(key).plan().plan();
        return course.save(key, command.seen(), command.texts(), plan, command.by());
    }
}
