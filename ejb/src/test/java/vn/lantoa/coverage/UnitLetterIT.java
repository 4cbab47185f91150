package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
import vn.lantoa.coverage.LetterContent.Hanging;
import vn.lantoa.coverage.LetterContent.Missing;
import vn.lantoa.coverage.LetterContent.UseCount;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.RegisterPortal;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** The weekly e-mail, read on the real database. */
@ExtendWith(ArquillianExtension.class)
class UnitLetterIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    RegisterPortal portals;

    @Inject
    UnitLetters letters;

    @Inject
    LetterContents contents;

    @Inject
    LetterLinks links;

    @Inject
    MakeUnitLetters make;

    @Inject
    EndUnitLetters end;

    @Inject
    ChooseUnitLetters choose;

    @Inject
    Sql sql;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;
    private LetterWeek week = new LetterWeek(LocalDate.EPOCH);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void unit() throws SQLException {
        unit = cast.department();
        officer = cast.officer(unit, Role.RELEASER, Role.ADMINISTRATOR);
        sql.update("update officer set email = 'canbo@tinh.example.vn' where id = ?", officer.id());
        var tomorrow = cast.today().plusDays(1);
        week = new LetterWeek(tomorrow.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    @Test
    void lists_finds_gaps_and_displays_of_withdrawn_assets() throws SQLException {
        var partner = register.call(Actor.SYSTEM, unit);
        var team = letOut.team();
        var asset = letOut.asset(team);
        letOut.withdraw(team, letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW), WithdrawalKind.NOTICE);
        var standing = letOut.asset(team);
        letOut.release(team, standing, Reach.PUBLIC, WindowRequest.NOW);
        for (var seen : new UUID[] {asset.id().value(), standing.id().value()})
            sql.update(
                    "insert into page_sighting (partner_id, asset_id, version_number, page, day, views) values (?, ?, 1, ?, ?, 1)",
                    partner.value(),
                    seen,
                    "https://yte.example.vn/tin/1",
                    cast.today().plusDays(1));
        sql.update(
                """
                insert into evidence (id, use, organisation_id, place, address, first_on, last_on, amount, tasks, plan_version,
                    sources, strength, state)
                values (gen_random_uuid(), 'HELD', ?, '', '', ?, ?, 1, '{5.1}', 0, '{DECLARATION}', 'DECLARED', 'PROPOSED')""",
                unit.value(),
                week.last(),
                week.last());

        var content = contents.of(unit, week);

        assertThat(content.found()).containsExactly(new UseCount("HELD", 1));
        assertThat(content.missing()).extracting(Missing::code).contains("1.1").doesNotContain("5.1");
        assertThat(content.hanging())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.address()).isEqualTo("https://yte.example.vn/tin/1");
                    assertThat(one.ended()).isEqualTo("WITHDRAWN");
                })
                .extracting(Hanging::title)
                .asString()
                .isNotEmpty();
    }

    @Test
    void lists_recalled_copies_and_old_versions_that_the_crawler_found_on_the_portals_of_the_unit()
            throws SQLException {
        var portals = new PortalId[] {portal("mot"), portal("hai")};
        var team = letOut.team();
        var old = letOut.asset(team);
        letOut.release(team, old, Reach.PUBLIC, WindowRequest.NOW);
        letOut.release(team, old, Reach.PUBLIC, WindowRequest.NOW);
        find(portals[0], old, "https://a.example/cu", "CONFIRMED", true);
        var standing = letOut.asset(team);
        letOut.release(team, standing, Reach.PUBLIC, WindowRequest.NOW);
        find(portals[0], standing, "https://a.example/dang-dung", "CONFIRMED", true);
        for (var page : List.of("0 https://a.example/mot", "0 https://a.example/hai", "1 https://b.example/ba"))
            find(portals[page.charAt(0) - '0'], recalled(team), page.substring(2), "CONFIRMED", true);
        find(portals[0], recalled(team), "https://a.example/cho", "PROPOSED", true);
        find(portals[0], recalled(team), "https://a.example/da-go", "CONFIRMED", false);

        assertThat(contents.of(unit, week).hanging())
                .extracting(one -> one.ended() + " " + one.address())
                .containsExactly(
                        "WITHDRAWN https://a.example/hai",
                        "WITHDRAWN https://a.example/mot",
                        "WITHDRAWN https://b.example/ba",
                        "SUPERSEDED https://a.example/cu");
        assertThat(contents.of(cast.department(), week).hanging()).isEmpty();

        sql.update("update agency_portal set clone_since = now() where id = ?", portals[1].value());
        assertThat(contents.of(unit, week).hanging())
                .as("a copy of the unit's portal is not the unit's")
                .extracting(Hanging::address)
                .doesNotContain("https://b.example/ba")
                .contains("https://a.example/mot");
    }

    @Test
    void lists_changed_pictures_on_the_portals_of_the_unit_and_at_its_places() throws SQLException {
        var portal = portal("mot");
        var team = letOut.team();
        for (var state : List.of("ALARM", "FORGED", "MISTAKEN", "CONFIRMED", "REFUSED")) {
            var asset = letOut.asset(team);
            letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
            find(portal, asset, "https://a.example/" + state, state, true);
            find(portal, asset, "https://a.example/da-go/" + state, state, false);
        }

        assertThat(contents.of(unit, week).hanging())
                .extracting(one -> one.ended() + " " + one.address())
                .containsExactly(
                        "ALARM https://a.example/ALARM",
                        "FORGED https://a.example/FORGED",
                        "MISTAKEN https://a.example/MISTAKEN");
        assertThat(contents.of(unit, week).hanging().get(0).title()).isNotEmpty();
    }

    private PortalId portal(String name) {
        return portals.call(new RegisterPortal.Command(
                Actor.SYSTEM, unit, "https://" + cast.unique(name) + ".example/", cast.today()));
    }

    private Asset recalled(LetOut.Team team) {
        var asset = letOut.asset(team);
        letOut.withdraw(team, letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW), WithdrawalKind.RECALL);
        return asset;
    }

    /** A find of the first version of this asset, seen on the day after it ended. */
    private void find(PortalId portal, Asset asset, String page, String state, boolean hangs) throws SQLException {
        var id = UUID.randomUUID();
        var day = cast.today().plusDays(1);
        sql.update(
                """
                insert into portal_find (id, portal_id, item, page, reason, asset_id, version_number, target, likeness, state,
                    hangs, first_on, last_on)
                values (?, ?, ?, ?, 'SAME_BYTES', ?, 1, '', 100, ?, ?, ?, ?)""",
                id,
                portal.value(),
                page,
                page,
                asset.id().value(),
                state,
                hangs,
                day,
                day);
        sql.update("insert into portal_find_day (find_id, day, version_number) values (?, ?, 1)", id, day);
    }

    @Test
    void each_subscribed_officer_gets_it_once() throws SQLException {
        sql.update(
                "insert into coverage_letter (organisation_id, week, made_at) values (?, ?, now())",
                unit.value(),
                week.first());
        var reader = letters.readers(unit, week).get(0);
        assertThat(reader.email()).isEqualTo("canbo@tinh.example.vn");
        letters.sent(unit, week, reader.id());
        letters.sent(unit, week, reader.id());
        assertThat(letters.readers(unit, week)).isEmpty();

        var other = cast.officer(unit, Role.RELEASER);
        sql.update("update officer set email = 'khac@tinh.example.vn' where id = ?", other.id());
        assertThat(letters.readers(unit, week)).hasSize(1);
        var link = links.of(Cast.idOf(other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> end.call(link.replaceAll(".$", "x")));
        end.call(link);
        end.call(link);
        assertThat(letters.readers(unit, week)).isEmpty();
        assertThat(choose.isWantedBy(other)).isFalse();
        choose.call(other, true);
        assertThat(letters.readers(unit, week)).hasSize(1);
    }

    @Test
    void each_week_is_started_once() throws SQLException {
        make.call();
        var made = sql.text("select count(*) from coverage_letter");

        assertThat(make.call()).isZero();
        assertThat(sql.text("select count(*) from coverage_letter")).isEqualTo(made);
    }
}
