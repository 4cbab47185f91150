package vn.lantoa.place;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Closes a place for good. It stays in the register, for what was seen there. */
@UseCase
public class ClosePlace {
    @Inject
    PlaceAccess access;

    @Inject
    Places places;

    @Inject
    AuditLog audit;

    /** A place that is there no more, and why. */
    public record Command(Actor by, PlaceId place, String reason) {}

    /** Closes it. */
    public void call(Command command) {
        var place = places.getLocked(command.place());
        access.admit(command.by(), place.unit());
        PlaceRules.checkReason(command.reason()).throwIfAny();
        if (place.state() == PlaceState.CLOSED) return;
        place.requireMove(PlaceState.CLOSED);
        places.close(command.place(), command.reason());
        audit.record(
                command.by(),
                "place-closed",
                "place:" + command.place(),
                Map.of("organisation", place.unit().toString()));
    }
}
