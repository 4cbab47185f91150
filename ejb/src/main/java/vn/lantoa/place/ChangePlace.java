package vn.lantoa.place;

import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Changes the register entry of a place, and whether it is in use. Its reference and label code cannot change. */
@UseCase
public class ChangePlace extends PlaceUseCase {
    /** The new data of a place. */
    public record Command(Actor by, PlaceId place, PlaceContent content) {}

    /** Changes the place. */
    public void call(Command command) {
        var place = places.getLocked(command.place());
        places.admit(command.by(), place.unit());
        var content = command.content();
        var renamed = !content.reference().equals(place.reference());
        PlaceRules.check(content, places.communes())
                .when(renamed, "reference", "reference-stays", place.reference())
                .throwIfAny();
        place.requireMove(content.state());
        places.write(place.unit(), List.of(content), clock.instant());
        audit.record(
                command.by(),
                "place-changed",
                "place:" + command.place(),
                Map.of("organisation", place.unit().toString(), "state", content.state()));
    }
}
