package vn.lantoa.place;

import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Adds a place of a unit to the register. Creates the permanent code of the place's label. */
@UseCase
public class AddPlace extends PlaceUseCase {
    /** The new place. */
    public record Command(Actor by, OrganisationId unit, PlaceContent place) {}

    /** Adds the place; returns the id of the new place. */
    public PlaceId call(Command command) {
        var unit = command.unit();
        places.admit(command.by(), unit);
        var place = command.place();
        PlaceRules.check(place, places.communes()).throwIfAny();
        if (places.find(unit, place.reference()).isPresent())
            throw new Conflict("place-reference-taken", "reference " + place.reference() + " of " + unit);
        places.write(unit, List.of(place), clock.instant());
        var id = places.find(unit, place.reference()).orElseThrow();
        audit.record(command.by(), "place-added", "place:" + id, "organisation", unit, "kind", place.kind());
        return id;
    }
}
