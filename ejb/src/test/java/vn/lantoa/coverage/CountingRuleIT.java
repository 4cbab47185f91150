package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.CountingRuleLedger.TaskDifference;
import vn.lantoa.coverage.CoverageTable.Total;
import vn.lantoa.coverage.declared.ConfirmDeclaration;
import vn.lantoa.coverage.declared.DeclarationId;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclareUse;
import vn.lantoa.coverage.practice.DecideNomination;
import vn.lantoa.coverage.practice.NominatePractice;
import vn.lantoa.coverage.practice.NominationText;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Use;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.report.AdoptCountingRule;
import vn.lantoa.report.ReadCountingRule;

/** Counting rule 2 counts what happened; years of rule 1 stay as they were. On the real database. */
@ExtendWith(ArquillianExtension.class)
class CountingRuleIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    DeclareUse declare;

    @Inject
    ConfirmDeclaration confirm;

    @Inject
    NominatePractice nominate;

    @Inject
    DecideNomination choose;

    @Inject
    AdoptCountingRule adopt;

    @Inject
    ReadCountingRule read;

    @Inject
    EvidenceWork work;

    @Inject
    RebuildEvidence rebuild;

    @Inject
    ReadEvidence evidence;

    @Inject
    ReadCoverage coverage;

    @Inject
    CountingRules rules;

    @Inject
    Sql sql;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private AssetId asset = new AssetId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void releasedAndTagged() throws SQLException {
        startIn(2000);
        unit = cast.department();
        team = letOut.team(unit);
        var made = letOut.asset(team);
        letOut.release(team, made, Reach.PUBLIC, WindowRequest.NOW);
        asset = made.id();
        // tagged with SMS, loudspeakers, visits and one-stop desks
        sql.update("do $$ begin set local session_replication_role = replica; update asset_version set notes ="
                + " notes || '{\"planTasks\": [\"2.2\", \"3.2\", \"3.4\", \"3.7\"]}' where asset_id = '" + asset
                + "'; end $$");
    }

    @AfterEach
    void ruleOfNewHubs() throws SQLException {
        startIn(2000);
    }

    @Test
    void a_release_is_production_and_nothing_that_its_tags_say() {
        settle();
        assertThat(line(Use.RELEASED).what().tasks()).containsExactly("1.1", "5.1");
        assertThat(line(Use.RELEASED).seen().rule()).isEqualTo(2);
        for (var tag : List.of("2.2", "3.2", "3.4", "3.7"))
            assertThat(total(tag)).isEqualTo(new Total(0, 0, 0, 0));
    }

    @Test
    void a_photo_counts_by_the_kind_of_its_place() throws SQLException {
        for (var kind : List.of(
                "BILLBOARD 2.4",
                "NOTICE_BOARD 2.4",
                "SCREEN 2.4",
                "ONE_STOP_DESK 3.7",
                "POST_OFFICE 3.7",
                "SUPPORT_POINT 2.1",
                "LOUDSPEAKERS 2.2",
                "SCHOOL")) {
            var parts = kind.split(" ");
            photo(place(parts[0]), cast.today(), "officer:x");
            settle();
            assertThat(lines(cast.today()))
                    .filteredOn(line -> line.where().detail().equals(parts[0]))
                    .as(kind)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.what().tasks()).isEqualTo(List.of(parts).subList(1, parts.length));
                        assertThat(line.seen().state()).as("a person decided").isEqualTo(EvidenceState.CONFIRMED);
                        assertThat(line.seen().isProven()).isTrue();
                    });
        }
        assertThat(total("")).as("with the release").isEqualTo(new Total(9, 0, 0, 9));
        assertThat(amounts("2.4")).containsExactly(new Amount(Use.DISPLAYED, 3, 3));
    }

    @Test
    void a_document_on_a_portal_counts_for_portals_alone() throws SQLException {
        var host = cast.unique("cong-q2") + ".example";
        sql.update(
                "insert into sighting (asset_id, version_number, host, day, views) values (?, 1, ?, ?, 7)",
                asset.value(),
                host,
                cast.today());
        settle();
        assertThat(sql.text("select array_to_string(tasks, ' ') from evidence where place = ?", host))
                .isEqualTo("1.2 2.3");
    }

    @Test
    void a_scan_counts_by_the_place_that_it_names() throws SQLException {
        sql.update(
                """
                insert into leaflet (code, asset_id, version_number, made_at)
                values (translate(left(md5(?), 8), 'ilou', '2345'), ?, 1, now())""",
                asset.toString(),
                asset.value());
        var desk = place("ONE_STOP_DESK");
        scan(sql.text("select lower(reference) from place where id = ?", desk));
        scan("khong-ro");
        settle();

        assertThat(lines(cast.today()))
                .filteredOn(line -> line.use() == Use.SCANNED)
                .extracting(line -> line.where().detail() + " "
                        + String.join(" ", line.what().tasks()))
                .containsExactlyInAnyOrder("ONE_STOP_DESK 3.7", " 2.4");
    }

    @Test
    void a_chosen_nomination_is_evidence_until_the_choice_is_revoked() {
        var text = new NominationText(
                "/a/" + asset, cast.today().getYear(), "1.4", "Phát tận tay từng hộ trong ba tháng liền.");
        var id = nominate.call(new NominatePractice.Command(team.uploader(), unit, text));
        settle();
        assertThat(total("1.4").uses()).isZero();

        choose.call(new DecideNomination.Command(Actor.SYSTEM, id, true, ""));
        settle();
        assertThat(line(Use.NOMINATED).what().tasks()).containsExactly("1.4", "3.8");
        assertThat(line(Use.NOMINATED).where().address()).startsWith("/console/coverage/practice");
        assertThat(total("3.8")).isEqualTo(new Total(1, 0, 0, 1));

        choose.call(new DecideNomination.Command(Actor.SYSTEM, id, false, "Nhầm đơn vị."));
        settle();
        assertThat(total("3.8").uses()).isZero();
        assertThat(total("1.4").uses()).isZero();
    }

    @Test
    void a_confirmed_declaration_is_no_longer_declared_and_proven_with_a_document() {
        var plain = declared("300", "");
        var proven = declared("14", "https://bao.example/" + cast.unique("q2"));
        settle();
        assertThat(total("5.1")).as("with the release").isEqualTo(new Total(3, 2, 0, 1));

        var second = cast.officer(unit, Role.RELEASER);
        confirm.call(second, plain);
        confirm.call(second, proven);
        settle();

        assertThat(total("5.1")).isEqualTo(new Total(3, 0, 0, 2));
        assertThat(amounts("5.1")).containsExactly(new Amount(Use.RELEASED, 1, 1), new Amount(Use.HELD, 2, 314));
    }

    @Test
    void a_year_of_rule_1_is_not_changed_by_rebuilds() throws SQLException {
        startIn(cast.today().getYear());
        var day = cast.today().minusYears(1);
        photo(place("ONE_STOP_DESK"), day, "officer:x");
        settle();
        for (var turn : List.of("first", "rebuilt")) {
            assertThat(lines(day)).as(turn).singleElement().satisfies(line -> {
                assertThat(line.seen().rule()).isEqualTo(1);
                assertThat(line.what().tasks()).containsExactly("2.2", "2.4", "3.2", "3.4", "3.7");
                assertThat(line.seen().state()).isEqualTo(EvidenceState.PROPOSED);
            });
            assertThat(table(day.getYear()).rule()).isEqualTo(1);
            assertThat(total(day.getYear(), "")).isEqualTo(new Total(1, 1, 0, 0));
            rebuild.call(Actor.SYSTEM);
            settle();
        }
    }

    @Test
    void a_hub_with_its_own_plan_sees_the_difference_and_adopts_rule_2() throws SQLException {
        startIn(0);
        int year = cast.today().getYear();
        photo(place("BILLBOARD"), cast.today(), "");
        rebuild.call(Actor.SYSTEM);
        settle();
        assertThat(rules.of(year)).isEqualTo(1);
        var seen = read.call(Actor.SYSTEM, year);
        assertThat(seen.from()).isNull();
        assertThat(difference(seen.differences(), "3.2")).isGreaterThanOrEqualTo(2);
        assertThat(total("3.2").uses()).as("nothing is written").isEqualTo(2);

        startIn(0);
        adopt.call(Actor.SYSTEM, 9_990);
        assertThat(sql.text("select from_year from counting_rule")).isEqualTo("9990");
        assertThat(rules.of(9_990)).isEqualTo(2);
        assertThat(rules.of(9_989)).isEqualTo(1);
        assertThat(sql.text("select count(*) from audit_entry where action = 'counting-rule-adopted'"))
                .isNotEqualTo("0");

        startIn(year);
        rebuild.call(Actor.SYSTEM);
        settle();
        assertThat(total("3.2").uses()).isZero();
        assertThat(total("2.4")).isEqualTo(new Total(1, 0, 0, 1));
    }

    private static long difference(List<TaskDifference> all, String task) {
        return all.stream()
                .filter(one -> one.task().equals(task))
                .mapToLong(one -> one.first() - one.second())
                .sum();
    }

    /** Starts rule 2 in a year; never if it is 0. */
    private void startIn(int year) throws SQLException {
        sql.update("update counting_rule set from_year = nullif(?, 0)", year);
    }

    private DeclarationId declared(String amount, String proof) {
        var text = new DeclarationText(
                "event",
                "Ngày hội " + amount,
                cast.today().toString(),
                "",
                amount,
                "Nhà văn hoá",
                proof,
                "",
                List.of("5.1"),
                List.of());
        return declare.call(new DeclareUse.Command(team.uploader(), unit, text, true));
    }

    private UUID place(String kind) throws SQLException {
        var id = UUID.randomUUID();
        sql.update(
                """
                insert into place (id, code, organisation_id, reference, name, kind, commune_id, state, added_at)
                values (?, translate(left(md5(?), 8), 'ilou', '2345'), ?, ?, 'Nơi', ?, ?, 'IN_USE', now())""",
                id,
                id.toString(),
                unit.value(),
                cast.unique("PN-Q2").toUpperCase(Locale.ROOT),
                kind,
                cast.commune().id().value());
        return id;
    }

    private void photo(UUID place, LocalDate day, String decidedBy) throws SQLException {
        var id = UUID.randomUUID();
        sql.update(
                """
                insert into place_photo (id, place_id, bytes, taken_at, received_at, sent_by, looked_at)
                values (?, ?, 1, ?::date + interval '5 hours', now(), '', now())""",
                id,
                place,
                day.toString());
        sql.update(
                """
                insert into place_sighting (id, photo_id, place_id, asset_id, version_number, reason, likeness, state, decided_by)
                values (gen_random_uuid(), ?, ?, ?, 1, 'CODE', 100, 'CONFIRMED', ?)""",
                id,
                place,
                asset.value(),
                decidedBy);
    }

    private void scan(String place) throws SQLException {
        sql.update(
                "insert into leaflet_scan (code, place, day, scans) select code, ?, ?, 2 from leaflet where asset_id = ?",
                place,
                cast.today(),
                asset.value());
    }

    private void settle() {
        while (work.next()) continue;
    }

    private EvidenceLine line(Use use) {
        return lines(cast.today()).stream()
                .filter(line -> line.use() == use)
                .findFirst()
                .orElseThrow();
    }

    private List<EvidenceLine> lines(LocalDate day) {
        var month = day.withDayOfMonth(1);
        return evidence.call(
                        Actor.SYSTEM,
                        new EvidenceQuery(unit, "", Set.of(), month, month, null),
                        EvidenceQuery.After.NOTHING,
                        100)
                .lines();
    }

    private CoverageTable table(int year) {
        return coverage.call(Actor.SYSTEM, new CoverageQuery(year, null, unit, "", null));
    }

    private Total total(String task) {
        return total(cast.today().getYear(), task);
    }

    private Total total(int year, String task) {
        return of(year, task).total();
    }

    private List<Amount> amounts(String task) {
        return of(cast.today().getYear(), task).amounts();
    }

    private CoverageTable.Line of(int year, String task) {
        return table(year).lines().stream()
                .filter(line -> line.task().equals(task))
                .findFirst()
                .orElseThrow();
    }
}
