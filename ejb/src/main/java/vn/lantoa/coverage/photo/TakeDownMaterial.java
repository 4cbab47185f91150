package vn.lantoa.coverage.photo;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Records that an asset was removed from a place, which completes the unit's task. */
@UseCase
public class TakeDownMaterial {
    @Inject
    Sightings sightings;

    /** Records the removal for all photos of the place that show the same asset. */
    public void call(Actor by, SightingId id) {
        var sighting = sightings.getLocked(by, id);
        if (sightings.takeDown(sighting) > 0) sightings.record(by, "place-taken-down", sighting);
    }
}
