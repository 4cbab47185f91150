package vn.lantoa.place;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Changes the register entry of a place, and whether it is in use. Its reference and label code cannot change. */
@UseCase
public class ChangePlace {
    @Inject
    PlaceAccess access;

    @Inject
    Places places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The new data of a place. */
    public record Command(Actor by, PlaceId place, PlaceText text) {}

    /** Changes the place. */
    public void call(Command command) {
        var place = places.getLocked(command.place());
        access.admit(command.by(), place.unit());
        var checked = PlaceRules.check(command.text(), access.communes());
        checked.issues()
                .when(
                        !command.text().reference().equals(place.reference()),
                        "reference",
                        "reference-stays",
                        place.reference())
                .throwIfAny();
        var spec = checked.orThrow();
        place.requireMove(spec.state());
        places.write(place.unit(), List.of(spec), clock.instant());
        audit.record(
                command.by(),
                "place-changed",
                "place:" + command.place(),
                Map.of(
                        "organisation",
                        place.unit().toString(),
                        "state",
                        spec.state().slug()));
    }
}
