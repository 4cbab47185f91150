package vn.lantoa.place;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Adds a place of a unit to the register. The permanent code of its label is created here. */
@UseCase
public class AddPlace {
    @Inject
    PlaceAccess access;

    @Inject
    Places places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The new place. */
    public record Command(Actor by, OrganisationId unit, PlaceText text) {}

    /** @return the id of the new place */
    public PlaceId call(Command command) {
        var unit = command.unit();
        access.admit(command.by(), unit);
        var spec = PlaceRules.check(command.text(), access.communes()).orThrow();
        if (places.find(unit, spec.reference()).isPresent())
            throw new Conflict("place-reference-taken", "reference " + spec.reference() + " of " + unit);
        places.write(unit, List.of(spec), clock.instant());
        var id = places.find(unit, spec.reference()).orElseThrow();
        audit.record(
                command.by(),
                "place-added",
                "place:" + id,
                Map.of("organisation", unit.toString(), "kind", spec.kind().slug()));
        return id;
    }
}
