package vn.lantoa.report;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/**
 * Saves the texts of a unit's report; the first save begins the report. Not audited, because saves happen every few
 * seconds, each text is stored with its author, and only submissions count.
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
     * Typed texts.
     *
     * @param seen lock version of the report that they were typed on; 0 if nobody has begun it
     * @param texts texts by field; other fields are unchanged
     */
    public record Command(Actor by, OrganisationId unit, int year, long seen, Map<String, String> texts) {
        public Command {
            texts = Map.copyOf(texts);
        }
    }

    /** Saves the texts. Returns the lock version that the next save must state. */
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
