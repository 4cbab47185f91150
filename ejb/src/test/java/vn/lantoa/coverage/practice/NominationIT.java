package vn.lantoa.coverage.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.press.ChosenFeed;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.LetOut.Team;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** Good practice on the real database, from its nomination into the public feed and out of it. */
@ExtendWith(ArquillianExtension.class)
class NominationIT {
    private static final String DID = "Đi từng ngõ, gõ từng nhà: 9 trên 10 hộ đã nộp hồ sơ trực tuyến.";

    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    NominatePractice nominate;

    @Inject
    WithdrawNomination withdraw;

    @Inject
    DecideNomination decide;

    @Inject
    ReadNominations read;

    @Inject
    EventHandler<NominationDecided> tell;

    @Inject
    ChosenFeed feed;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Team team = new Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void unit() {
        unit = cast.department();
        team = letOut.team(unit);
    }

    @Test
    void a_chosen_asset_is_in_the_feed_while_chosen() {
        var asset = released();
        feed.wrongRows();
        var before = feed.items();
        var id = nominate(asset);
        assertThat(feed.text()).doesNotContain(asset.id().toString());

        choose(id);

        assertThat(feed.text()).contains(asset.id().toString(), DID);
        assertThat(feed.items()).isEqualTo(before + 1);
        assertThat(feed.wrongRows()).isZero();

        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        assertThat(feed.text()).as("with its next version").contains(asset.id().toString(), DID);

        decline(id);

        assertThat(feed.text()).doesNotContain(DID).contains("at:deleted-entry ref=\"urn:uuid:" + asset.id());
        assertThat(feed.items()).isEqualTo(before);
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        assertThat(feed.text()).as("with a version after that").doesNotContain(DID);
        assertThat(feed.items()).isEqualTo(before);
        assertThat(feed.wrongRows()).isZero();
    }

    @Test
    void withdrawn_and_removed_assets_are_notices_in_the_feed() throws SQLException {
        for (var kind : List.of(WithdrawalKind.NOTICE, WithdrawalKind.REMOVE_BY_LAW)) {
            var asset = letOut.asset(team);
            var release = release(asset);
            choose(nominate(asset));
            assertThat(feed.text()).contains(asset.id().toString());

            letOut.withdraw(team, release, kind);

            assertThat(feed.entryOf(asset.id())).as(kind.name()).doesNotContain(DID, "Tờ rơi");
            assertThat(feed.text()).contains("at:deleted-entry ref=\"urn:uuid:" + asset.id());
        }
        assertThat(lines()).as("after a removal by law").anySatisfy(one -> assertThat(one.title() + one.text())
                .isEmpty());
    }

    @Test
    void only_public_assets_are_nominated_and_chosen() {
        var inside = letOut.asset(team);
        letOut.release(team, inside, Reach.PARTNERS, WindowRequest.NOW);
        assertRejected(() -> nominate(inside), "asset not-public");
        var asset = letOut.asset(team);
        var release = release(asset);
        var id = nominate(asset);
        letOut.withdraw(team, release, WithdrawalKind.NOTICE);

        assertConflict(() -> choose(id), "practice-not-public");
        assertThat(lines())
                .extracting(NominationView::state)
                .as("and stays as it was")
                .containsExactly(NominationState.NOMINATED);
        assertRejected(() -> nominate(asset), "asset not-public");
    }

    @Test
    void an_asset_is_nominated_once_a_year_unless_withdrawn() {
        var asset = released();
        var id = nominate(asset);
        assertConflict(() -> nominate(asset), "practice-is-nominated");

        withdraw.call(team.releaser(), id);
        nominate(asset);

        assertThat(lines())
                .extracting(NominationView::rank, NominationView::state)
                .containsExactly(tuple(1, NominationState.NOMINATED));
        assertThat(read.call(team.uploader(), year(), NominationState.WITHDRAWN))
                .extracting(NominationView::rank, NominationView::id)
                .containsExactly(tuple(null, id));
    }

    @Test
    void nominations_are_ranked_by_the_evidence_of_their_year() throws SQLException {
        var other = cast.department();
        var seen = released();
        var declared = released();
        var nothing = released();
        for (var asset : List.of(nothing, declared, seen)) nominate(asset);
        evidence(seen, unit, "a.example", "SEEN", year());
        evidence(seen, other, "b.example", "REPORTED", year());
        evidence(declared, unit, "c.example", "DECLARED", year());
        evidence(declared, unit, "d.example", "PROVEN", year());
        evidence(nothing, unit, "e.example", "SEEN", year() - 1);

        assertThat(lines())
                .extracting(NominationView::rank, NominationView::asset, NominationIT::figures)
                .containsExactly(
                        tuple(1, seen.id(), List.of(1, 1, 0, 2, 2)),
                        tuple(2, declared.id(), List.of(0, 0, 2, 2, 1)),
                        tuple(3, nothing.id(), List.of(0, 0, 0, 0, 0)));
        assertThat(lines().get(0).evidence().best()).isEqualTo("https://a.example/");
        assertThat(lines().get(2).evidence().use()).isNull();
        assertThat(read.call(cast.officer(other, Role.UPLOADER), year(), null))
                .as("to officers of another unit")
                .isEmpty();
    }

    @Test
    void ties_are_broken_by_units_and_places_and_equals_share_a_rank() throws SQLException {
        var other = cast.department();
        var units = released();
        var places = released();
        var one = released();
        var equal = released();
        var reported = released();
        for (var asset : List.of(reported, equal, one, places, units)) nominate(asset);
        withdraw.call(team.releaser(), nominate(released()));
        for (var asset : List.of(one, equal, places, units)) evidence(asset, unit, "a.example", "SEEN", year());
        evidence(units, other, "a.example", "SEEN", year());
        for (var asset : List.of(one, equal)) evidence(asset, unit, "", "SEEN", year());
        evidence(places, unit, "b.example", "SEEN", year());
        evidence(reported, unit, "a.example", "REPORTED", year());

        assertThat(lines()).extracting(NominationView::rank).containsExactly(1, 2, 3, 3, 5);
        assertThat(lines())
                .extracting(NominationView::asset)
                .startsWith(units.id(), places.id())
                .endsWith(reported.id());
    }

    private static List<Integer> figures(NominationView one) {
        var evidence = one.evidence();
        return List.of(evidence.seen(), evidence.reported(), evidence.declared(), evidence.places(), evidence.units());
    }

    @Test
    void the_unit_is_notified_once_and_content_and_decision_never_change() throws SQLException {
        var id = nominate(released());
        decline(id);
        var event = new NominationDecided(id, NominationState.DECLINED, clock.instant());
        tell.on(event);
        tell.on(event);

        assertThat(sql.text(
                        "select count(*) from notice where kind = 'PRACTICE_DECLINED' and subject = ? and remark = 'Chưa rõ.'"
                                + " and officer_id = ?",
                        "practice:" + year() + "/" + id,
                        team.uploader().id()))
                .isEqualTo("1");
        assertThat(lines().get(0).reason()).isEqualTo("Chưa rõ.");
        for (var change : List.of(
                "update nomination set text = text || '!' where id = ?",
                "delete from nomination where id = ?",
                "update nomination_move set reason = '' where nomination_id = ?",
                "delete from nomination_move where nomination_id = ?"))
            assertThatExceptionOfType(SQLException.class).as(change).isThrownBy(() -> sql.update(change, id.value()));
    }

    private NominationId nominate(Asset asset) {
        var text = new NominationText("/a/" + asset.id(), year(), "1.4", DID);
        return nominate.call(new NominatePractice.Command(team.uploader(), unit, text));
    }

    private void choose(NominationId id) {
        decide.call(new DecideNomination.Command(Actor.SYSTEM, id, true, ""));
    }

    private void decline(NominationId id) {
        decide.call(new DecideNomination.Command(Actor.SYSTEM, id, false, "Chưa rõ."));
    }

    private List<NominationView> lines() {
        return read.call(team.uploader(), year(), null);
    }

    private Asset released() {
        var asset = letOut.asset(team);
        release(asset);
        return asset;
    }

    private ReleaseId release(Asset asset) {
        return letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
    }

    private int year() {
        return cast.today().getYear();
    }

    private void evidence(Asset asset, OrganisationId of, String host, String strength, int year) throws SQLException {
        sql.update(
                """
                insert into evidence (id, use, organisation_id, asset_id, version_number, place, address, first_on, last_on,
                    amount, tasks, plan_version, sources, strength, state)
                values (gen_random_uuid(), 'SHOWN', ?, ?, 1, ?, 'https://' || ? || '/', make_date(?, 1, 5),
                    make_date(?, 1, 5), 1, '{2.3}', 0, '{FRAME}', ?, 'CONFIRMED')""",
                of.value(),
                asset.id().value(),
                host,
                host,
                year,
                year,
                strength);
    }
}
