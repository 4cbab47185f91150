package vn.lantoa.place;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Closes a place permanently. The place stays in the register, because evidence refers to it. */
@UseCase
public class ClosePlace extends PlaceUseCase {
    /** The place and the reason for closing it. */
    public record Command(Actor by, PlaceId place, String reason) {}

    /** Closes the place. */
    public void call(Command command) {
        var place = places.getLocked(command.place());
        places.admit(command.by(), place.unit());
        PlaceRules.checkReason(command.reason()).throwIfAny();
        if (place.state() == PlaceState.CLOSED) return;
        place.requireMove(PlaceState.CLOSED.slug());
        places.close(command.place(), command.reason());
        audit.record(command.by(), "place-closed", "place:" + command.place(), "organisation", place.unit());
    }
}
