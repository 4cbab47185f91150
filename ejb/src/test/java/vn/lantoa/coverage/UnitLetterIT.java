package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.coverage.LetterContent.Hanging;
import vn.lantoa.coverage.LetterContent.Missing;
import vn.lantoa.coverage.LetterContent.UseCount;
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
