package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.place.PlaceId;

/** The repository of sightings, for actors who may decide on them. */
@ApplicationScoped
class Sightings {
    @Inject
    Access access;

    @Inject
    PhotoRetention retention;

    @Inject
    AuditLog audit;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * The photo of a sighting.
     *
     * @param isKept false if the photo was deleted
     */
    record Photo(PhotoId photo, boolean isKept) {}

    /** A sighting whose row is locked. */
    record Locked(
            SightingId id,
            Photo photo,
            PlaceId place,
            OrganisationId unit,
            AssetId asset,
            int version,
            SightingState state) {}

    /** Returns the units whose sightings the actor may decide on. */
    Set<OrganisationId> keeping(Actor by) {
        return Stream.of(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR)
                .map(role -> access.organisationsOf(by, role))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the sighting, locked until the end of the transaction. Rejects actors who may not decide on the sighting.
     */
    Locked getLocked(Actor by, SightingId id) {
        var sighting = database.sql(
                        """
                        select s.id, s.photo_id as photo, s.place_id as place, p.organisation_id as unit, s.asset_id as asset,
                               s.version_number as version, s.state, f.sha256 is not null as is_kept
                          from place_sighting s join place p on p.id = s.place_id join place_photo f on f.id = s.photo_id
                         where s.id = :id for update of s""")
                .with("id", id)
                .first(Locked.class)
                .filter(one -> access.organisationsOf(by).contains(one.unit()))
                .orElseThrow(() -> new NotFound("sighting:" + id));
        if (!keeping(by).contains(sighting.unit())) throw new Forbidden("decide sightings of " + sighting.unit());
        return sighting;
    }

    /** Sets the next state of the sighting. */
    void move(Locked sighting, SightingState next, Actor by) {
        database.sql("update place_sighting set state = :next, decided_by = :by, decided_as = null, decided_at = :now"
                        + " where id = :id and state = :former")
                .with("next", next)
                .with("by", by.reference())
                .with("now", clock.instant())
                .with("id", sighting.id())
                .with("former", sighting.state())
                .update();
        retention.settle(sighting.photo().photo());
    }

    /** Records that the asset is no longer displayed; returns the number of photos concerned. */
    int takeDown(Locked sighting) {
        return database.sql("update place_sighting set taken_down_at = :now where place_id = :place"
                        + " and asset_id = :asset and version_number = :version and taken_down_at is null")
                .with(sighting)
                .with("now", clock.instant())
                .update();
    }

    /** Records an action on the sighting in the audit log. */
    void record(Actor by, String action, Locked one) {
        audit.record(by, action, "place:" + one.place(), "organisation", one.unit(), "asset", one.asset());
    }
}
