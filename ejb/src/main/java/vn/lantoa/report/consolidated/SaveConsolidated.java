package vn.lantoa.report.consolidated;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.ReportStep;

/** Saves the texts of a consolidated report; the first save begins the report. */
@UseCase
public class SaveConsolidated {
    @Inject
    ConsolidatedAccess access;

    @Inject
    ReportPrefill reports;

    @Inject
    ReportCourse course;

    /**
     * Typed texts.
     *
     * @param seen lock version of the report that they were typed on; 0 if nobody has begun it
     * @param texts texts by field; other fields are unchanged
     */
    public record Command(Actor by, int year, ReportStep step, long seen, Map<String, String> texts) {
        public Command {
            texts = Map.copyOf(texts);
        }
    }

    /** Saves the texts. Returns the lock version that the next save must state. */
    public long call(Command command) {
        var key = access.admitWriter(command.by(), command.year(), command.step());
        var plan = reports.frame(command.year()).plan().plan();
        return course.save(key, command.seen(), command.texts(), plan, command.by());
    }
}
