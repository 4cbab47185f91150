package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.Outbox;
import vn.lantoa.place.PlaceCode;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.PlaceState;

/** The short transactions around receiving and processing a photo. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PhotoLedger {
    /** Maximum number of anonymous photos per place and day. */
    static final int MOST_OF_STRANGERS = 20;

    /** Maximum age of a photo up to which the time stated by the phone is believed. */
    private static final Duration LONGEST_WAY = Duration.ofDays(30);

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    PhotoRetention retention;

    @Inject
    Clock clock;

    private record Place(PlaceId id, OrganisationId organisation, PlaceState state) {}

    /** A photo to be processed. */
    record Photo(PhotoId id, PlaceId place, OrganisationId unit, Sha256 sha256, boolean isOfOfficer) {}

    /** Rejects photos that may not be received; returns false if the photo was already received. */
    public boolean admit(Actor by, PlaceCode code, PhotoId photo) {
        var place = place(code);
        if (isThere(photo)) return false;
        if (place.state() == PlaceState.CLOSED) throw new Conflict("place-closed", "place:" + place.id());
        if (isOfUnit(by, place)) return true;
        var many = database.sql("select count(*) from place_photo where place_id = :place and sent_by = ''"
                        + " and received_at > :since")
                .with("place", place.id())
                .with("since", clock.instant().minus(Duration.ofDays(1)))
                .value(Long.class)
                .orElse(0L);
        if (many >= MOST_OF_STRANGERS) throw new Conflict("place-photos-many", "place:" + place.id());
        return true;
    }

    /** Stores the photo and schedules its processing. */
    public void keep(Actor by, PlaceCode code, PhotoId photo, @Nullable Instant takenAt, Blob picture) {
        var place = place(code);
        var now = clock.instant();
        int added = database.sql(
                        """
                        insert into place_photo (id, place_id, sha256, bytes, taken_at, received_at, sent_by)
                        values (:id, :place, :sha256, :bytes, :takenAt, :now, :by) on conflict (id) do nothing""")
                .with("id", photo)
                .with("place", place.id())
                .with(picture)
                .with("takenAt", believed(takenAt, now))
                .with("now", now)
                .with("by", isOfUnit(by, place) ? by.reference() : "")
                .update();
        if (added == 0) return;
        var unit = place.organisation().toString();
        audit.record(
                by,
                "place-photo-received",
                "place:" + place.id(),
                Map.of("organisation", unit, "sha256", picture.sha256().hex()));
        outbox.append(new PlacePhotoReceived(photo, now));
    }

    /** Counts an undecodable anonymous photo towards the limit of the place. */
    public void countUnreadable(Actor by, PlaceCode code) {
        var place = place(code);
        if (isOfUnit(by, place)) return;
        database.sql(
                        """
                        insert into place_photo (id, place_id, bytes, taken_at, received_at, sent_by, looked_at)
                        values (gen_random_uuid(), :place, 0, :now, :now, '', :now)""")
                .with("place", place.id())
                .with("now", clock.instant())
                .update();
    }

    /** Returns the time stated by the phone, or the present time if the stated time is implausible. */
    static Instant believed(@Nullable Instant takenAt, Instant now) {
        return takenAt == null || takenAt.isAfter(now) || takenAt.isBefore(now.minus(LONGEST_WAY)) ? now : takenAt;
    }

    /** Returns the photo if it has not been processed yet. */
    public Optional<Photo> find(PhotoId id) {
        return database.sql(
                        """
                        select f.id, f.place_id as place, p.organisation_id as unit, f.sha256, f.sent_by <> '' as is_of_officer
                          from place_photo f join place p on p.id = f.place_id where f.id = :id and f.looked_at is null""")
                .with("id", id)
                .first(Photo.class);
    }

    /** Stores the sightings in the photo. Idempotent. */
    public void seen(PhotoId photo, List<PhotoViewer.Sighting> sightings) {
        int first = database.sql("update place_photo set looked_at = :now where id = :id and looked_at is null")
                .with("now", clock.instant())
                .with("id", photo)
                .update();
        if (first == 0) return;
        for (var one : sightings)
            database.sql(
                            """
                            insert into place_sighting (id, photo_id, place_id, asset_id, version_number, reason, likeness, state, exhibit)
                            select gen_random_uuid(), f.id, f.place_id, :asset, :version, :reason, :likeness, :state, cast(:exhibit as text)
                              from place_photo f where f.id = :photo""")
                    .with(one)
                    .with("photo", photo)
                    .update();
        retention.settle(photo);
    }

    private boolean isThere(PhotoId photo) {
        return database.sql("select exists (select from place_photo where id = :id)")
                .with("id", photo)
                .value(Boolean.class)
                .orElseThrow();
    }

    private boolean isOfUnit(Actor by, Place place) {
        return by.isOfficer() && access.organisationsOf(by).contains(place.organisation());
    }

    private Place place(PlaceCode code) {
        return database.sql("select id, organisation_id as organisation, state from place where code = :code")
                .with("code", code)
                .first(Place.class)
                .orElseThrow(() -> new NotFound("place"));
    }
}
