package vn.lantoa.report.consolidated;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportCourse;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.deadline.ReportStep;

/** Saves what is written in a consolidated report, and begins it with the first save. */
@UseCase
public class SaveConsolidated {
    @Inject
    ConsolidatedAccess access;

    @Inject
    ReportPrefill reports;

    @Inject
    ReportCourse course;

    /**
     * Texts that were typed.
     *
     * @param seen the lock version of the report that they were typed on; 0 where nobody has begun it
     * @param texts by their fields; the others stay
     */
    public record Command(Actor by, int year, ReportStep step, long seen, Map<String, String> texts) {
        public Command {
            texts = Map.copyOf(texts);
        }
    }

    /** @return the lock version that the next save must name */
    public long call(Command command) {
        var key = access.admitWriter(command.by(), command.year(), command.step());
        var plan = reports.frame(command.year()).plan().plan();
        return course.save(key, command.seen(), command.texts(), plan, command.by());
    }
}
