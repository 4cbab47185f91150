package vn.lantoa.coverage.photo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.place.PlaceId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/** Reads sightings in photos of places, for officers of the unit and actors with a role at the root. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadPlaceSightings {
    private static final String OWN = "p.organisation_id = any (cast(:own as uuid[]))";

    @Inject
    Access access;

    @Inject
    Sightings sightings;

    @Inject
    SightingQueries queries;

    @Inject
    Releases releases;

    @Inject
    Database database;

    /** The bytes of a photo. */
    public record Picture(Sha256 sha256, long bytes) {}

    /** Returns the sightings that wait for a decision, and the outdated displays. */
    public List<SightingLine> call(Actor by) {
        var own = access.organisationsOf(by);
        if (own.isEmpty()) throw new NotFound("sightings");
        return queries.tasks(own, sightings.keeping(by));
    }

    /** Returns the sightings at a place. */
    public List<SightingLine> at(Actor by, PlaceId place) {
        return queries.list("s.place_id = :place and " + OWN, sightings.keeping(by), query -> query.with("place", place)
                .with("own", access.organisationsOf(by)));
    }

    /**
     * Returns the assets on display at a place according to confirmed photos, the latest seen first. Open to everyone.
     */
    public List<AssetId> displayed(PlaceId place) {
        return database.sql("select asset_id from place_sighting where place_id = :place and state = 'CONFIRMED'"
                        + " and taken_down_at is null group by asset_id order by max(taken_at) desc")
                .with("place", place)
                .values(AssetId.class);
    }

    /** Returns the places that display the version of a release, for officers of its owner. */
    public List<SightingLine> of(Actor by, ReleaseId release) {
        if (!access.organisationsOf(by).contains(releases.get(release).organisation()))
            throw new NotFound("release " + release);
        return queries.list(
                SightingQueries.WRONG + "(s.asset_id, s.version_number) ="
                        + " (select x.asset_id, x.version_number from release x where x.id = :release)",
                sightings.keeping(by),
                query -> query.with("release", release));
    }

    /** Returns the stored photo. */
    public Picture picture(Actor by, PhotoId photo) {
        return database.sql("select f.sha256, f.bytes from place_photo f join place p on p.id = f.place_id"
                        + " where f.id = :photo and f.sha256 is not null and " + OWN)
                .with("photo", photo)
                .with("own", access.organisationsOf(by))
                .first(Picture.class)
                .orElseThrow(() -> new NotFound("photo:" + photo));
    }
}
