package vn.lantoa.coverage.photo;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Notes that something hangs at a place no more: the task of its unit is done. */
@UseCase
public class TakeDownMaterial {
    @Inject
    Sightings sightings;

    @Inject
    AuditLog audit;

    /** Notes it of all photos of the place that show the same. */
    public void call(Actor by, SightingId id) {
        var sighting = sightings.getLocked(by, id);
        if (sightings.takeDown(sighting) == 0) return;
        audit.record(
                by,
                "place-taken-down",
                "place:" + sighting.place(),
                Map.of(
                        "organisation",
                        sighting.unit().toString(),
                        "asset",
                        sighting.asset().toString()));
    }
}
