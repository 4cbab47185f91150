package vn.lantoa.coverage.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.EvidenceWork;
import vn.lantoa.coverage.photo.LetPhotosGo;
import vn.lantoa.coverage.photo.ReadPlaceSightings;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** Alarms on portals and in photos, their decisions, notices and effect on evidence. On the real database. */
@ExtendWith(ArquillianExtension.class)
class AlarmIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPortal register;

    @Inject
    DecideAlarm decide;

    @Inject
    MarkClone mark;

    @Inject
    ReadAlarms read;

    @Inject
    ReadFinds finds;

    @Inject
    ReadPlaceSightings sightings;

    @Inject
    ReadPortals portals;

    @Inject
    TellOfAlarms tell;

    @Inject
    LetPhotosGo letPhotosGo;

    @Inject
    EvidenceWork work;

    @Inject
    BlobStorage blobs;

    @Inject
    Sql sql;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private AssetId asset = new AssetId(new UUID(0, 0));
    private ReleaseId release = new ReleaseId(new UUID(0, 0));
    private PortalId portal = new PortalId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;
    private String host = "";

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void portal() {
        unit = cast.department();
        officer = cast.officer(unit, Role.RELEASER);
        team = letOut.team();
        var made = letOut.asset(team);
        asset = made.id();
        release = letOut.release(team, made, Reach.PUBLIC, WindowRequest.NOW);
        host = cast.unique("cong-al") + ".example";
        portal = register.call(new RegisterPortal.Command(Actor.SYSTEM, unit, "https://" + host + "/", cast.today()));
    }

    @Test
    void an_alarm_stops_counting_at_once_and_counts_again_if_it_is_harmless() throws SQLException {
        var find = find("CONFIRMED");
        var sighting = sighting("CONFIRMED");
        assertThat(counted()).isEqualTo("DISPLAYED SHOWN");

        for (var table : List.of("portal_find", "place_sighting"))
            sql.update("update " + table + " set state = 'ALARM' where asset_id = ?", asset.value());
        assertThat(counted()).isEmpty();

        for (var one : List.of(find, sighting)) {
            decide(team.releaser(), one, FindState.FORGED);
            assertThat(counted()).isEmpty();
            decide(team.uploader(), one, FindState.MISTAKEN);
            assertThat(counted()).isEmpty();
        }
        decide(team.releaser(), find, FindState.CONFIRMED);
        assertThat(counted()).isEqualTo("SHOWN");
        decide(Actor.SYSTEM, sighting, FindState.CONFIRMED);
        assertThat(counted()).isEqualTo("DISPLAYED SHOWN");
        decide(Actor.SYSTEM, find, FindState.FORGED);
        assertThat(counted()).as("a decision can be changed").isEqualTo("DISPLAYED");

        assertThat(sql.text(
                        "select string_agg(action, ' ' order by at) from audit_entry where object = ?",
                        "portal-find:" + find))
                .isEqualTo("portal-find-forged portal-find-mistaken portal-find-confirmed portal-find-forged");
    }

    @Test
    void a_find_that_begins_as_an_alarm_never_counts() throws SQLException {
        find("ALARM");
        sighting("ALARM");

        assertThat(counted()).isEmpty();
    }

    @Test
    void officers_of_owner_province_and_unit_are_notified_once_per_alarm() throws SQLException {
        var chief = cast.officer(cast.root(), Role.ADMINISTRATOR);
        var find = find("ALARM");
        var sighting = sighting("ALARM");
        var told = List.of(team.uploader(), team.releaser(), chief, officer);

        told();
        told();
        for (var one : List.of(find, sighting))
            for (var by : told) assertThat(notices(by, one)).as(by + " " + one).isEqualTo("1");
        assertThat(notices(team.approver(), find)).isEqualTo("0");

        decide(team.releaser(), find, FindState.CONFIRMED);
        sql.update("update portal_find set state = 'ALARM', file = repeat('b', 64) where id = ?", find.value());
        told();
        assertThat(notices(officer, find)).as("of another picture").isEqualTo("2");
        assertThat(sql.text(
                        "select decided_by || coalesce(decided_as, '') from portal_find where id = ?", find.value()))
                .as("the decision was about the former picture")
                .isEmpty();
    }

    @Test
    void alarms_of_a_copied_site_are_not_notified() throws SQLException {
        mark.call(new MarkClone.Command(Actor.SYSTEM, portal, true));
        var find = find("ALARM");

        told();

        assertThat(notices(officer, find)).isEqualTo("0");
    }

    @Test
    void the_owner_decides_and_the_unit_only_reads() throws SQLException {
        var find = find("ALARM");
        var stranger = cast.officer(cast.department(), Role.RELEASER);

        assertThat(waiting(officer)).extracting(AlarmLine::id).containsExactly(find);
        assertThat(read.call(officer, null, null).deciding()).isEmpty();
        assertThat(read.call(team.releaser(), null, null).deciding()).containsExactly(find);
        assertThat(waiting(stranger)).isEmpty();
        assertThat(read.waiting(team.releaser())).isEqualTo(1);
        assertThat(read.waiting(officer)).isZero();
        assertForbidden(() -> decide(officer, find, FindState.CONFIRMED));
        assertNotFound(() -> decide(stranger, find, FindState.CONFIRMED));

        decide(team.releaser(), find, FindState.FORGED);
        assertThat(waiting(officer)).isEmpty();
        assertThat(read.call(officer, null, null).decided().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(FindState.FORGED);
                    assertThat(line.decidedAs()).isEqualTo(AlarmOffice.OWNER);
                });
        assertThat(read.forged(team.releaser()).alarms()).singleElement().satisfies(line -> {
            assertThat(line.where().name()).isEqualTo(host);
            assertThat(line.where().address()).isEqualTo("https://" + host + "/anh.png");
            assertThat(line.where().page()).isEqualTo("https://" + host + "/tin");
            assertThat(line.seen().mayReadProof()).as("of another unit").isFalse();
        });
        decide(team.releaser(), find, FindState.MISTAKEN);
        assertThat(read.forged(team.releaser()).alarms()).isEmpty();
    }

    @Test
    void only_the_province_decides_on_the_portals_of_the_owner() throws SQLException {
        team = letOut.team(unit);
        asset = letOut.asset(team).id();
        var find = find("ALARM");

        assertThat(read.call(team.releaser(), null, null).deciding()).isEmpty();
        assertThat(read.waiting(team.releaser())).isZero();
        assertForbidden(() -> decide(team.releaser(), find, FindState.CONFIRMED));
        decide(cast.officer(cast.root(), Role.ADMINISTRATOR), find, FindState.CONFIRMED);
        assertThat(read.call(officer, null, null).decided().lines())
                .extracting(AlarmLine::decidedAs)
                .containsExactly(AlarmOffice.PROVINCE);
    }

    @Test
    void the_board_has_pages_with_the_newest_first() throws SQLException {
        var all = new ArrayList<AlarmId>();
        for (int i = 0; i < 23; i++) {
            var id = i % 2 == 0 ? find("ALARM") : sighting("ALARM");
            for (var table : List.of("portal_find", "place_sighting"))
                sql.update(
                        "update " + table + " set alarmed_at = now() - " + i + " * interval '1 hour' where id = ?",
                        id.value());
            all.add(id);
        }

        var first = read.call(officer, null, null).waiting();
        var second = read.call(officer, Cursor.parse(String.valueOf(first.next())), null)
                .waiting();

        assertThat(first.lines()).extracting(AlarmLine::id).containsExactlyElementsOf(all.subList(0, 20));
        assertThat(second.lines()).extracting(AlarmLine::id).containsExactlyElementsOf(all.subList(20, 23));
        assertThat(second.next()).isNull();
        for (var one : all) decide(team.releaser(), one, FindState.FORGED);
        var decided = read.call(officer, null, null).decided();
        var rest = read.call(officer, null, Cursor.parse(String.valueOf(decided.next())))
                .decided();
        assertThat(decided.lines()).hasSize(20);
        assertThat(rest.lines()).hasSize(3);
    }

    @Test
    void a_removal_by_law_hides_title_addresses_proof_and_exhibit() throws Exception {
        var find = find("ALARM");
        for (var column : List.of("exhibit", "capture"))
            sql.update("update portal_find set " + column + " = ? where id = ?", stored(column), find.value());
        assertThat(waiting(officer)).singleElement().satisfies(line -> {
            assertThat(line.what().title()).isNotEmpty();
            assertThat(line.seen().isExhibited()).isTrue();
            assertThat(line.seen().proof()).isNotNull();
        });
        assertThat(read.exhibit(team.releaser(), find).bytes()).isPositive();
        assertNotFound(() -> read.exhibit(cast.officer(cast.department(), Role.RELEASER), find));

        letOut.withdraw(team, release, WithdrawalKind.REMOVE_BY_LAW);

        assertThat(waiting(officer)).singleElement().satisfies(line -> {
            assertThat(line.what().title()
                            + line.where().address()
                            + line.where().page())
                    .isEmpty();
            assertThat(line.seen().isExhibited()).isFalse();
            assertThat(line.seen().proof()).isNull();
        });
        assertNotFound(() -> read.exhibit(team.releaser(), find));
    }

    @Test
    void the_exhibit_is_deleted_with_its_capture() throws Exception {
        var find = find("FORGED");
        for (var column : List.of("exhibit", "capture"))
            sql.update("update portal_find set " + column + " = ? where id = ?", stored(column), find.value());

        sql.update("update portal_find set capture = null where id = ?", find.value());

        assertThat(sql.text("select exhibit from portal_find where id = ?", find.value()))
                .isNull();
    }

    @Test
    void the_exhibit_is_deleted_with_its_photo() throws Exception {
        var sighting = sighting("FORGED");
        sql.update("update place_sighting set exhibit = ? where id = ?", stored("exhibit"), sighting.value());
        sql.update(
                "update place_photo set sha256 = ?, let_go_at = now() - interval '1 day' where id ="
                        + " (select photo_id from place_sighting where id = ?)",
                stored("photo"),
                sighting.value());

        while (letPhotosGo.call()) continue;

        assertThat(sql.text("select exhibit from place_sighting where id = ?", sighting.value()))
                .isNull();
    }

    @Test
    void finds_on_a_copied_site_are_no_evidence_while_it_is_marked() throws SQLException {
        find("CONFIRMED");
        assertThat(counted()).isEqualTo("SHOWN");

        mark.call(new MarkClone.Command(Actor.SYSTEM, portal, true));
        mark.call(new MarkClone.Command(Actor.SYSTEM, portal, true));
        assertThat(counted()).isEmpty();
        assertThat(read.call(officer, null, null).clones()).singleElement().satisfies(line -> {
            assertThat(line.address()).isEqualTo("https://" + host + "/");
            assertThat(line.found().finds()).isEqualTo(1);
            assertThat(line.found().firstOn()).isEqualTo(cast.today());
        });
        assertThat(read.forged(officer).clones()).hasSize(1);
        assertThat(finds.call(officer, portal).isClone()).isTrue();
        assertThat(sql.text(
                        "select count(*) from audit_entry where action = 'portal-marked-clone' and object = ?",
                        "portal:" + portal))
                .isEqualTo("1");

        find("CONFIRMED");
        mark.call(new MarkClone.Command(Actor.SYSTEM, portal, false));
        assertThat(counted()).isEqualTo("SHOWN");
        assertThat(read.call(officer, null, null).clones()).isEmpty();
    }

    @Test
    void lists_of_finds_and_recalls_show_alarms_but_no_forgeries() throws SQLException {
        find("ALARM");
        find("FORGED");
        find("MISTAKEN");
        find("CONFIRMED");
        letOut.withdraw(team, release, WithdrawalKind.RECALL);

        assertThat(finds.call(officer, portal).lines())
                .extracting(FindLine::state)
                .startsWith(FindState.ALARM)
                .hasSize(4);
        assertThat(portals.call(officer).portals()).singleElement().satisfies(line -> assertThat(line.finds())
                .isEqualTo(new PortalLine.Finds(1, 1, 0, 1)));
        var expected = new FindState[] {FindState.ALARM, FindState.MISTAKEN, FindState.CONFIRMED};
        assertThat(finds.ofRelease(Actor.SYSTEM, release))
                .extracting(FindLine::state)
                .containsExactlyInAnyOrder(expected);
        assertThat(finds.recalled(team.releaser())).extracting(FindLine::state).containsExactlyInAnyOrder(expected);
        mark.call(new MarkClone.Command(Actor.SYSTEM, portal, true));
        assertThat(finds.ofRelease(Actor.SYSTEM, release)).isEmpty();

        for (var state : FindState.values()) sighting(state.name());
        assertThat(sightings.of(team.releaser(), release))
                .extracting(line -> FindState.valueOf(line.state().name()))
                .containsExactlyInAnyOrder(expected);
    }

    private void decide(Actor by, AlarmId alarm, FindState decision) {
        decide.call(new DecideAlarm.Command(by, alarm, decision));
    }

    private void told() {
        while (tell.call()) continue;
    }

    private List<AlarmLine> waiting(Actor by) {
        return read.call(by, null, null).waiting().lines();
    }

    /** The kinds of use at the portal and at places that count for the asset. */
    private String counted() throws SQLException {
        while (work.next()) continue;
        return sql.text(
                "select coalesce(string_agg(use, ' ' order by use), '') from evidence where asset_id = ? and supported"
                        + " and use in ('SHOWN', 'DISPLAYED') and state in ('PROPOSED', 'CONFIRMED')",
                asset.value());
    }

    private String notices(Actor by, AlarmId alarm) throws SQLException {
        return sql.text(
                "select count(*) from notice where kind = 'PICTURE_ALARM' and officer_id = ? and subject like ?",
                by.id(),
                "alarm:" + alarm + "/%");
    }

    private AlarmId find(String state) throws SQLException {
        var id = UUID.randomUUID();
        sql.update(
                """
                insert into portal_find (id, portal_id, item, page, reason, asset_id, version_number, target, likeness, state,
                    hangs, first_on, last_on)
                values (?, ?, ?, ?, 'SAME_PICTURE', ?, 1, '', 99, ?, true, ?, ?)""",
                id,
                portal.value(),
                "https://" + host + "/anh.png",
                "https://" + host + "/tin",
                asset.value(),
                state,
                cast.today(),
                cast.today());
        sql.update("insert into portal_find_day (find_id, day, version_number) values (?, ?, 1)", id, cast.today());
        return new AlarmId(id);
    }

    private AlarmId sighting(String state) throws SQLException {
        var place = UUID.randomUUID();
        sql.update(
                """
                insert into place (id, code, organisation_id, reference, name, kind, commune_id, state, added_at)
                values (?, translate(left(md5(?), 8), 'ilou', '2345'), ?, ?, 'Nơi', 'BILLBOARD', ?, 'IN_USE', now())""",
                place,
                place.toString(),
                unit.value(),
                cast.unique("PN-AL").toUpperCase(Locale.ROOT),
                cast.commune().id().value());
        var photo = UUID.randomUUID();
        sql.update(
                """
                insert into place_photo (id, place_id, bytes, taken_at, received_at, sent_by, looked_at)
                values (?, ?, 1, now(), now(), '', now())""",
                photo,
                place);
        var id = UUID.randomUUID();
        sql.update(
                """
                insert into place_sighting (id, photo_id, place_id, asset_id, version_number, reason, likeness, state)
                values (?, ?, ?, ?, 1, 'POINTS', 99, ?)""",
                id,
                photo,
                place,
                asset.value(),
                state);
        return new AlarmId(id);
    }

    private String stored(String text) throws IOException {
        var file = Files.writeString(Files.createTempFile("stored", ".bin"), text + UUID.randomUUID());
        var sha256 = blobs.put(file, "image/jpeg").sha256();
        Files.delete(file);
        return sha256.hex();
    }
}
