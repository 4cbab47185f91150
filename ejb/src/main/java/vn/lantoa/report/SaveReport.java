package vn.lantoa.report;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/**
 * Saves what a unit writes in its report, and begins the report with the first save. Not audited: it happens every few
 * seconds, each text is kept with who wrote it, and what counts is submitted.
 */
@UseCase
public class SaveReport {
    @Inject
    ReportAccess access;

    @Inject
    ReportPrefill prefill;

    @Inject
    ReportCourse course;

    /**
     * Texts that were typed.
     *
     * @param seen the lock version of the report that they were typed on; 0 where nobody has begun it
     * @param texts by their fields; the others stay
     */
    public record Command(Actor by, OrganisationId unit, int year, long seen, Map<String, String> texts) {
        public Command {
            texts = Map.copyOf(texts);
        }
    }

    /** @return the lock version that the next save must name */
    public long call(Command command) {
        var by = command.by();
        access.admitWriter(by, command.unit());
        access.requireBegun(command.year());
        var frame = prefill.frame(command.year());
        var unit = frame.unit(command.unit());
        return course.save(
                ReportKey.ofUnit(unit.id(), command.year()),
                command.seen(),
                command.texts(),
                frame.plan().plan(),
                by);
    }
}
