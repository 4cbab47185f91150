package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.event.CampaignEventId;
import vn.lantoa.campaign.event.EventRows;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/**
 * Records an event of a campaign as a declared use of its organiser: by a new declaration, or by one that the organiser
 * made before, which keeps its id, content and state.
 */
@UseCase
public class RecordEvent extends DeclarationUseCase {
    @Inject
    EventRows events;

    /**
     * The record of an event.
     *
     * @param former the declaration that records the event; null for a new one
     * @param text the content of the new declaration
     */
    public record Command(Actor by, CampaignEventId event, @Nullable DeclarationId former, DeclarationText text) {}

    /** Records the event and returns the id of its declaration. */
    public DeclarationId call(Command command) {
        var former = command.former();
        if (former != null) declarations.getLocked(former); // before the event, as a withdrawal does
        var event = events.getLocked(command.event(), clock.instant());
        var unit = event.organiser().unit();
        access.admit(command.by(), unit);
        if (!event.course().state().mayBeRecorded())
            throw new Conflict("event-" + event.course().state().slug(), "campaign-event:" + event.id());
        var id = former == null ? added(command, unit) : former;
        if (!declarations.link(id, event)) throw new Conflict("declaration-not-of-event", "declaration:" + id);
        var details =
                Map.of("organisation", unit.toString(), "event", event.id().toString());
        audit.record(command.by(), "event-recorded", "declaration:" + id, details);
        return id;
    }

    private DeclarationId added(Command command, OrganisationId unit) {
        access.check(command.by(), unit, command.text()).throwIfAny();
        var spec = DeclarationRules.parse(command.text());
        return declarations.add(new Declarations.New(unit, spec, null), command.by(), clock.instant());
    }
}
