package vn.lantoa.coverage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.catalogue.qr.Leaflets;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceQuery;
import vn.lantoa.coverage.EvidenceWork;
import vn.lantoa.coverage.ReadEvidence;
import vn.lantoa.coverage.Strength;
import vn.lantoa.coverage.portal.FindLine.VersionStanding;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.place.AddPlace;
import vn.lantoa.place.ClosePlace;
import vn.lantoa.place.PlaceCode;
import vn.lantoa.place.PlaceContent;
import vn.lantoa.place.PlaceId;
import vn.lantoa.place.ReadPlaces;
import vn.lantoa.plan.Use;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.rendition.SeededVersions;

/** A photo of a place is received once, without its metadata, and becomes evidence and tasks. */
@ExtendWith(ArquillianExtension.class)
class PlacePhotoIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    SeededVersions seeded;

    @Inject
    AddPlace add;

    @Inject
    ClosePlace close;

    @Inject
    ReadPlaces places;

    @Inject
    Leaflets leaflets;

    @Inject
    HubAddress address;

    @Inject
    ReceivePlacePhoto receive;

    @Inject
    LookAtPhoto look;

    @Inject
    ReadPlaceSightings read;

    @Inject
    DecideSighting decide;

    @Inject
    TakeDownMaterial takeDown;

    @Inject
    LetPhotosGo letPhotosGo;

    @Inject
    EvidenceWork work;

    @Inject
    ReadEvidence evidence;

    @Inject
    BlobStorage storage;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;
    private PlaceId place = new PlaceId(new UUID(0, 0));
    private PlaceCode code = new PlaceCode("00000000");

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void place() {
        unit = cast.department();
        officer = cast.officer(unit, Role.UPLOADER);
        var commune = cast.commune().code();
        place = add.call(new AddPlace.Command(
                officer, unit, new PlaceContent("PN-1", "Pa-nô", "billboard", commune, null, null, null, null, "")));
        code = new PlaceCode(places.get(officer, place).code());
    }

    @Test
    void a_printed_code_in_an_officers_photo_is_evidence_and_after_a_recall_a_task() throws Exception {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var photo = send(officer, printed(asset.id()));

        assertThat(read.at(officer, place)).singleElement().satisfies(line -> {
            assertThat(line.what().asset()).isEqualTo(asset.id());
            assertThat(line.what().standing()).isEqualTo(VersionStanding.CURRENT);
            assertThat(line.seen().reason()).isEqualTo(SightingReason.CODE);
            assertThat(line.state()).isEqualTo(SightingState.CONFIRMED);
        });
        assertThat(read.call(officer)).isEmpty();
        settle();
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.use()).isEqualTo(Use.DISPLAYED);
            assertThat(line.where().place()).isEqualTo("PN-1 Pa-nô");
            assertThat(line.seen().strength()).isEqualTo(Strength.SEEN);
        });

        letOut.withdraw(team, release, WithdrawalKind.RECALL);
        var task = read.call(officer).get(0);
        assertThat(task.what().standing()).isEqualTo(VersionStanding.RECALLED);
        assertThat(read.of(team.releaser(), release)).hasSize(1);
        takeDown.call(officer, task.id());
        assertThat(read.call(officer)).isEmpty();
        assertThat(read.of(team.releaser(), release)).isEmpty();
        assertThat(read.at(officer, place).get(0).seen().photo()).isEqualTo(photo);
    }

    @Test
    void pages_of_released_documents_are_recognised_in_photos() throws Exception {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var version = seeded.ready(asset, team.uploader(), "tờ rơi.pdf", "application/pdf", leaflet());
        // as set by an inspection, which did not run
        sql.update(
                "update version_file set facts = coalesce(facts, '{}') || '{\"text\": \"Tờ rơi\"}' where version_id = ?",
                version.value());
        letOut.release(team, version, Reach.PUBLIC, WindowRequest.NOW);

        send(officer, PlantedPhoto.withPosition());

        assertThat(sql.text(
                        "select count(*)::text from poster_sketch k join version_file f on f.sha256 = k.sha256"
                                + " where f.version_id = ? and k.sketch is not null",
                        version.value()))
                .isNotEqualTo("0");
    }

    @Test
    void an_anonymous_photo_waits_for_an_officer_of_the_unit() throws Exception {
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        send(Actor.ANONYMOUS, printed(asset.id()));

        var waiting = read.call(officer).get(0);
        assertThat(waiting.state()).isEqualTo(SightingState.PROPOSED);
        settle();
        assertThat(lines()).isEmpty();

        var reader = cast.officer(unit, Role.APPROVER);
        var stranger = cast.officer(cast.department(), Role.values());
        assertForbidden(() -> decide.call(new DecideSighting.Command(reader, waiting.id(), true)));
        assertNotFound(() -> decide.call(new DecideSighting.Command(stranger, waiting.id(), true)));
        assertForbidden(() -> takeDown.call(reader, waiting.id()));
        assertNotFound(() -> read.picture(stranger, waiting.seen().photo()));
        decide.call(new DecideSighting.Command(officer, waiting.id(), true));
        settle();
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.seen().strength()).isEqualTo(Strength.PROVEN));

        decide.call(new DecideSighting.Command(officer, waiting.id(), false));
        settle();
        assertThat(lines()).allMatch(line -> line.seen().state().name().equals("VOID"));
    }

    @Test
    void metadata_of_a_photo_is_removed_and_a_photo_is_received_once() throws Exception {
        var photo = new PhotoId(UUID.randomUUID());
        var bytes = PlantedPhoto.withPosition();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("Exif", "SECRET-PHONE");

        receive(officer, photo, bytes);
        receive(Actor.ANONYMOUS, photo, new byte[0]);

        var kept = read.picture(officer, photo);
        try (var stream = storage.open(kept.sha256())) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("\u00ff\u00d8")
                    .doesNotContain("Exif", "SECRET-PHONE");
        }
        assertThat(sql.text("select count(*)::text from place_photo where place_id = ?", place.value()))
                .isEqualTo("1");
    }

    @Test
    void photos_with_hub_content_are_kept_three_years_and_others_ninety_days() throws Exception {
        var nothing = send(officer, PlantedPhoto.withPosition());
        assertThat(kept(nothing)).isEqualTo("90 days");
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var shown = send(Actor.ANONYMOUS, printed(asset.id()));
        var sighting = read.call(officer).get(0);
        assertThat(kept(shown)).isEqualTo("3 years");
        decide.call(new DecideSighting.Command(officer, sighting.id(), false));
        assertThat(kept(shown)).isEqualTo("90 days");

        sql.update("update place_photo set let_go_at = now() - interval '1 minute' where place_id = ?", place.value());
        letGo();
        assertNotFound(() -> read.picture(officer, nothing));
        assertThat(read.at(officer, place))
                .singleElement()
                .satisfies(line -> assertThat(line.seen().isKept()).isFalse());
        assertConflict(
                () -> decide.call(new DecideSighting.Command(officer, sighting.id(), true)), "place-photo-let-go");
    }

    @Test
    void evidence_outlives_its_deleted_photo() throws Exception {
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var shown = send(officer, printed(asset.id()));
        sql.update("update place_photo set let_go_at = now() + interval '1 hour' where place_id = ?", place.value());
        letGo();
        assertThat(read.picture(officer, shown).bytes()).isPositive();

        sql.update("update place_photo set let_go_at = now() - interval '1 minute' where place_id = ?", place.value());
        letGo();
        assertNotFound(() -> read.picture(officer, shown));
        settle();
        assertThat(lines()).singleElement().satisfies(line -> assertThat(line.use())
                .isEqualTo(Use.DISPLAYED));
        // received once, even after that
        receive(officer, shown, new byte[0]);
    }

    @Test
    void outdated_displays_are_reported_only_to_their_unit() throws Exception {
        var team = letOut.team();
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var shown = send(officer, printed(asset.id()));
        sql.update(
                """
                with more as (
                  insert into place_photo (id, place_id, sha256, bytes, taken_at, received_at, sent_by, looked_at)
                  select gen_random_uuid(), place_id, sha256, bytes, taken_at, received_at, '', looked_at
                    from place_photo cross join generate_series(1, 250) where id = ? returning id, place_id)
                insert into place_sighting (id, photo_id, place_id, asset_id, version_number, reason, likeness, state)
                select gen_random_uuid(), id, place_id, ?, 1, 'POINTS', 60, 'PROPOSED' from more""",
                shown.value(),
                asset.id().value());
        assertThat(read.call(officer)).hasSize(200).allMatch(line -> line.state() == SightingState.PROPOSED);

        letOut.withdraw(team, release, WithdrawalKind.RECALL);
        var tasks = read.call(officer);
        assertThat(tasks).hasSize(201);
        assertThat(tasks.get(200).seen().photo()).isEqualTo(shown);
        assertThat(read.call(cast.officer(cast.department(), Role.values()))).isEmpty();
        close.call(new ClosePlace.Command(officer, place, "Đã tháo dỡ."));
        assertThat(read.call(officer)).noneMatch(line -> line.state() == SightingState.CONFIRMED);
    }

    private String kept(PhotoId photo) throws Exception {
        return sql.text(
                "select case let_go_at when received_at + interval '90 days' then '90 days'"
                        + " when received_at + interval '3 years' then '3 years' else let_go_at::text end"
                        + " from place_photo where id = ?",
                photo.value());
    }

    private void letGo() {
        while (letPhotosGo.call()) continue;
    }

    @Test
    void refuses_what_is_no_photo_and_places_that_are_closed_or_have_too_many() throws Exception {
        assertRejected(() -> receive(officer, fresh(), new byte[0]), "photo empty-file");
        assertRejected(() -> receive(officer, fresh(), "<html>".getBytes(StandardCharsets.UTF_8)), "photo not-a-photo");
        assertRejected(
                () -> receive(officer, fresh(), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16}),
                "photo not-a-photo");
        assertNotFound(() -> receive.call(
                new ReceivePlacePhoto.Command(officer, new PlaceCode("zzzzzzzz"), fresh(), null, new byte[0])));

        var kept = fresh();
        receive(officer, kept, PlantedPhoto.withPosition());
        sql.update(
                "insert into place_photo (id, place_id, sha256, bytes, taken_at, received_at, sent_by)"
                        + " select gen_random_uuid(), place_id, sha256, bytes, taken_at, received_at, ''"
                        + " from place_photo cross join generate_series(1, ?) where id = ?",
                PhotoLedger.MOST_OF_STRANGERS,
                kept.value());
        assertConflict(() -> receive(Actor.ANONYMOUS, fresh(), new byte[0]), "place-photos-many");
        assertRejected(() -> receive(officer, fresh(), new byte[0]), "photo empty-file");

        close.call(new ClosePlace.Command(officer, place, "Đã tháo dỡ."));
        assertConflict(() -> receive(officer, fresh(), new byte[0]), "place-closed");
    }

    @Test
    void undecodable_anonymous_photos_count_towards_the_limit_of_the_place() throws Exception {
        var broken = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
        var id = fresh();
        assertRejected(() -> receive(officer, fresh(), broken), "photo not-a-photo");
        assertThat(ofStrangers()).isEqualTo("0");
        for (int i = 0; i < 2; i++) assertRejected(() -> receive(Actor.ANONYMOUS, id, broken), "photo not-a-photo");
        assertThat(ofStrangers()).isEqualTo("2");
        sql.update(
                "insert into place_photo (id, place_id, bytes, taken_at, received_at, sent_by)"
                        + " select gen_random_uuid(), place_id, bytes, taken_at, received_at, ''"
                        + " from place_photo cross join generate_series(1, ?) where place_id = ?",
                PhotoLedger.MOST_OF_STRANGERS / 2 - 1,
                place.value());
        assertConflict(() -> receive(Actor.ANONYMOUS, fresh(), broken), "place-photos-many");
    }

    private String ofStrangers() throws Exception {
        return sql.text("select count(*) from place_photo where place_id = ? and sent_by = ''", place.value());
    }

    /** A document that was not inspected. */
    private Blob leaflet() throws IOException {
        var file = Files.createTempFile("leaflet", ".pdf");
        try (var sample = PlacePhotoIT.class.getResourceAsStream("/samples/leaflet.pdf")) {
            Files.write(file, Objects.requireNonNull(sample).readAllBytes());
            Files.writeString(file, "\n% " + UUID.randomUUID() + "\n", StandardOpenOption.APPEND);
            return storage.put(file, "application/pdf");
        } finally {
            Files.delete(file);
        }
    }

    private byte[] printed(AssetId asset) {
        var there = address.of("/q/" + leaflets.codeOf(asset, 1).text() + "-pn-1");
        return QrCode.of(there.toString()).png();
    }

    private PhotoId send(Actor by, byte[] bytes) {
        var photo = fresh();
        receive(by, photo, bytes);
        // the queue does it too; whichever comes second finds it done
        look.on(new PlacePhotoReceived(photo, clock.instant()));
        return photo;
    }

    private void receive(Actor by, PhotoId photo, byte[] bytes) {
        receive.call(new ReceivePlacePhoto.Command(by, code, photo, clock.instant(), bytes));
    }

    private static PhotoId fresh() {
        return new PhotoId(UUID.randomUUID());
    }

    private void settle() {
        while (work.next()) continue;
    }

    private List<EvidenceLine> lines() {
        var month = cast.today().withDayOfMonth(1);
        return evidence.call(
                        Actor.SYSTEM,
                        new EvidenceQuery(unit, "", Set.of(), month, month, null),
                        EvidenceQuery.After.NOTHING,
                        100)
                .lines();
    }
}
