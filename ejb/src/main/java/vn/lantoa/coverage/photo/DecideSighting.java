package vn.lantoa.coverage.photo;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;

/** Decides whether a photo shows the proposed version; only confirmed sightings are evidence. */
@UseCase
public class DecideSighting {
    @Inject
    Sightings sightings;

    /** @param isRight whether the match is right */
    public record Command(Actor by, SightingId sighting, boolean isRight) {}

    /** Records the decision on a sighting. */
    public void call(Command command) {
        var sighting = sightings.getLocked(command.by(), command.sighting());
        var next = command.isRight() ? SightingState.CONFIRMED : SightingState.REFUSED;
        if (!sighting.state().mayBecome(next)) return;
        if (command.isRight() && !sighting.photo().isKept())
            throw new Conflict("place-photo-let-go", "photo:" + sighting.photo().photo());
        sightings.move(sighting, next, command.by());
        var action = command.isRight() ? "place-sighting-confirmed" : "place-sighting-refused";
        sightings.record(command.by(), action, sighting);
    }
}
