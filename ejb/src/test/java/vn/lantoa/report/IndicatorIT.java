package vn.lantoa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.bulletin.AssignPlayouts;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plan;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;

/** Indicators by counting rule 2, computed by hand, on the real database. */
@ExtendWith(ArquillianExtension.class)
class IndicatorIT {
    @Inject
    IndicatorParts parts;

    @Inject
    ReportPrefill prefill;

    @Inject
    AssignPlayouts assign;

    @Inject
    BulletinQueries bulletins;

    @Inject
    Cast cast;

    @Inject
    SeededHub hub;

    @Inject
    LetOut letOut;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void people_count_only_for_units_with_an_entry_and_may_exceed_it() throws SQLException {
        var whole = cast.department();
        var without = cast.department();
        entered(whole, 40);
        entered(whole, 50);
        held(whole, "HELD", "PROPOSED", "{leaders,business}", 40);
        held(whole, "TAUGHT", "CONFIRMED", "{civil-servants}", 20);
        held(whole, "TAUGHT", "CONFIRMED", "{students}", 500);
        held(whole, "TAUGHT", "VOID", "{leaders}", 500);
        held(without, "HELD", "CONFIRMED", "{leaders}", 30);

        assertThat(of("2025-1", whole, without))
                .extracting(IndicatorPart::of, IndicatorPart::count, IndicatorPart::reason)
                .containsExactly(tuple(50, 60, ""), tuple(null, 30, "no-entry"));
        var share = Objects.requireNonNull(IndicatorPart.share(of("2025-1", whole, without)));
        assertThat(share).isEqualTo(new ConsolidatedContent.Share(60, 50, cast.today(), 0));
        assertThat(share.percent()).isEqualTo(120);
        assertThat(parts.of(frame(), Plan.SHIPPED.findIndicator("2025-1").orElseThrow()))
                .as("the province lists both")
                .filteredOn(part -> List.of(whole, without).contains(part.unit()))
                .hasSize(2);
    }

    @Test
    void a_declared_portal_counts_apart_and_an_old_version_is_not_unified_content() throws SQLException {
        var seen = cast.department();
        var declared = cast.department();
        var stale = cast.department();
        var nothing = cast.department();
        evidence(seen, "SHOWN", "SEEN", "");
        evidence(declared, "CARRIED", "PROVEN", "");
        evidence(stale, "SHOWN", "SEEN", "");
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        // the day after the second release, since a copy of its own day may have been seen before it
        found(seen, asset.id().value(), 2, 1);
        found(seen, asset.id().value(), 1, 0);
        found(stale, asset.id().value(), 1, 1);

        assertThat(of("2025-3", seen, declared, stale, nothing))
                .extracting(IndicatorPart::count, IndicatorPart::apart, IndicatorPart::reason)
                .containsExactly(tuple(1, 0, ""), tuple(1, 1, "declared"), tuple(1, 0, ""), tuple(0, 0, "nothing"));
        assertThat(of("2025-4", seen, declared, stale, nothing))
                .extracting(IndicatorPart::of, IndicatorPart::count, IndicatorPart::reason)
                .containsExactly(tuple(1, 1, ""), tuple(1, 0, "nothing"), tuple(1, 0, "stale"), tuple(1, 0, "nothing"));
    }

    @Test
    void clusters_count_that_play_outs_name() throws SQLException {
        var commune = commune();
        var releaser = cast.officer(commune, Role.RELEASER);
        for (var reference : List.of("L1", "L2", "L3", "L4")) cluster(commune, reference);
        sql.update("update place set state = 'CLOSED' where organisation_id = ? and reference = 'L4'", commune.value());
        var bulletin = bulletin();
        played(bulletin, commune, "l1");
        played(bulletin, commune, "Loa ngã ba");
        played(bulletin, commune, "L4");

        assertThat(of("2025-5", commune))
                .extracting(IndicatorPart::name, IndicatorPart::count, IndicatorPart::apart)
                .containsExactly(tuple("L1 Cụm", 1, 0), tuple("L2 Cụm", 0, 0), tuple("L3 Cụm", 0, 0));

        var wrong = new AssignPlayouts.Command(releaser, commune, "Loa ngã ba", "L9");
        assertRejected(() -> assign.call(wrong), "cluster unknown");
        assertForbidden(() -> assign.call(new AssignPlayouts.Command(
                cast.officer(cast.department(), Role.RELEASER), commune, "Loa ngã ba", "L2")));
        assertThat(bulletins.unassigned(releaser)).singleElement().satisfies(one -> assertThat(one.place())
                .isEqualTo("Loa ngã ba"));
        assign.call(new AssignPlayouts.Command(releaser, commune, "Loa ngã ba", "L2"));
        assertThat(bulletins.unassigned(releaser)).isEmpty();
        evidence(commune, "AIRED", "DECLARED", "RADIO");
        assertThat(of("2025-5", commune))
                .extracting(IndicatorPart::count, IndicatorPart::apart, IndicatorPart::reason)
                .containsExactly(tuple(1, 0, ""), tuple(1, 0, ""), tuple(1, 1, "declared"));
    }

    @Test
    void the_press_counts_with_pieces_of_every_kind() throws SQLException {
        var column = press();
        var web = press();
        var nothing = press();
        evidence(column, "CARRIED", "DECLARED", "");
        evidence(web, "SHOWN", "PROVEN", "");

        assertThat(of("2025-6", column, web, nothing))
                .extracting(IndicatorPart::count, IndicatorPart::reason)
                .containsExactly(tuple(1, ""), tuple(1, ""), tuple(0, "nothing"));
    }

    private ReportFrame frame() {
        return prefill.frame(cast.today().getYear());
    }

    private List<IndicatorPart> of(String indicator, OrganisationId... units) {
        var frame = frame();
        assertThat(frame.rule()).isEqualTo(2);
        var one = Plan.SHIPPED.findIndicator(indicator).orElseThrow();
        return List.of(units).stream()
                .flatMap(unit -> parts.of(frame, one, frame.units().get(unit)).stream())
                .toList();
    }

    private void entered(OrganisationId unit, int people) throws SQLException {
        sql.update(
                """
                insert into unit_entry (id, organisation_id, year, kind, on_day, people, number, undertakings, made_at, made_by)
                values (gen_random_uuid(), ?, ?, 'STAFF', ?, ?, '', '[]', now(), 'x')""",
                unit.value(),
                cast.today().getYear(),
                cast.today(),
                people);
    }

    private void held(OrganisationId unit, String use, String state, String audiences, int amount) throws SQLException {
        insert(unit, use, "DECLARED", "", state, audiences, amount);
    }

    private void evidence(OrganisationId unit, String use, String strength, String detail) throws SQLException {
        insert(unit, use, strength, detail, "PROPOSED", "{}", 1);
    }

    private void insert(
            OrganisationId unit, String use, String strength, String detail, String state, String audiences, int amount)
            throws SQLException {
        sql.update(
                """
                insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, audiences, tasks,
                    plan_version, sources, strength, state, rule, detail)
                values (gen_random_uuid(), ?, ?, '', '', ?, ?, ?, ?::text[], '{2.2}', 0, '{DECLARATION}', ?, ?, 2, ?)""",
                use,
                unit.value(),
                cast.today(),
                cast.today(),
                amount,
                audiences,
                strength,
                state,
                detail);
    }

    /** A confirmed find on the portal of the unit, last seen in that many days. */
    private void found(OrganisationId unit, UUID asset, int version, int inDays) throws SQLException {
        var day = cast.today().plusDays(inDays);
        sql.update(
                """
                insert into agency_portal (id, organisation_id, address, host, valid_from, registered_at)
                values (?, ?, 'https://x.example/', ?, '2020-01-01', now()) on conflict do nothing""",
                unit.value(),
                unit.value(),
                unit + ".example");
        var find = UUID.randomUUID();
        sql.update(
                """
                insert into portal_find (id, portal_id, item, page, reason, asset_id, version_number, target, likeness, state,
                    hangs, first_on, last_on)
                values (?, ?, 'x', 'https://x.example/', 'SAME_PICTURE', ?, ?, '', 100, 'CONFIRMED', true, ?, ?)""",
                find,
                unit.value(),
                asset,
                version,
                day,
                day);
        sql.update("insert into portal_find_day (find_id, day, version_number) values (?, ?, ?)", find, day, version);
    }

    private OrganisationId commune() throws SQLException {
        return new OrganisationId(
                UUID.fromString(sql.text("select id from organisation where code = ?", hub.commune())));
    }

    private OrganisationId press() throws SQLException {
        var press = hub.organisation();
        sql.update("update organisation set kind = 'NEWSPAPER' where id = ?", press.value());
        return press;
    }

    private void cluster(OrganisationId commune, String reference) throws SQLException {
        sql.update(
                """
                insert into place (id, code, organisation_id, reference, name, kind, commune_id, state, added_at)
                values (gen_random_uuid(), translate(left(md5(random()::text), 8), 'ilou', '2345'), ?, ?, 'Cụm', 'LOUDSPEAKERS', ?,
                    'IN_USE', now() - interval '1 hour')""",
                commune.value(),
                reference,
                commune.value());
    }

    private UUID bulletin() throws SQLException {
        var team = letOut.team();
        var release = letOut.release(team, letOut.asset(team), Reach.PUBLIC, WindowRequest.NOW);
        var id = UUID.randomUUID();
        sql.update(
                """
                insert into bulletin (id, organisation_id, asset_id, release_id, version_number, language, title, medium, priority,
                    script, slot_seconds, estimate_millis, voice, state, first_on, last_on, days, times, zone, created_at,
                    created_by, changed_at)
                select ?, organisation_id, asset_id, id, 1, 'vi', 'Bản tin', 'LOUDSPEAKER', 'NORMAL', 'Chữ.', 60, 1, 'ANNOUNCER',
                    'OUT', current_date, current_date, '{}', '{}', 'Asia/Ho_Chi_Minh', now(), 'system', now()
                  from release where id = ?""",
                id,
                release.value());
        return id;
    }

    /** Inserts a play-out as the repository does. */
    private void played(UUID bulletin, OrganisationId commune, String place) throws SQLException {
        sql.update(
                """
                insert into bulletin_playout (id, bulletin_id, commune_id, place, played_at, outcome, seconds, note, reported_at,
                    reported_by, place_id)
                values (gen_random_uuid(), ?, ?, ?, now(), 'PLAYED', 60, '', now(), 'x', loudspeaker_of(?, ?))""",
                bulletin,
                commune.value(),
                place,
                commune.value(),
                place);
    }
}
