package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
import vn.lantoa.distribution.wire.Medium;
import vn.lantoa.distribution.wire.PublishedReport;
import vn.lantoa.distribution.wire.PublishedReportId;
import vn.lantoa.distribution.wire.ReportPublished;
import vn.lantoa.distribution.wire.WithdrawPublished;
import vn.lantoa.embed.sighting.PageSeen;
import vn.lantoa.embed.sighting.ReportSightings;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.MergeOrganisations;
import vn.lantoa.organisation.OrganisationClosed;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.SuccessionKind;
import vn.lantoa.organisation.Successor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.plan.ChangePlan;
import vn.lantoa.plan.Counted;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.PlanTask;
import vn.lantoa.plan.Plans;
import vn.lantoa.plan.Use;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** Evidence from the hub's own data, with its totals, on the real database. */
@ExtendWith(ArquillianExtension.class)
class EvidenceIT {
    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    SeededHub hub;

    @Inject
    RegisterPartner register;

    @Inject
    ReportSightings reportSightings;

    @Inject
    ReportPublished report;

    @Inject
    WithdrawPublished withdraw;

    @Inject
    MergeOrganisations merge;

    @Inject
    ReassignEvidence reassign;

    @Inject
    EvidenceWork work;

    @Inject
    RebuildEvidence rebuild;

    @Inject
    ReadEvidence evidence;

    @Inject
    ReadCoverage coverage;

    @Inject
    ObjectToEvidence object;

    @Inject
    DecideEvidence decide;

    @Inject
    Plans plans;

    @Inject
    ChangePlan change;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private PartnerId partner = new PartnerId(new UUID(0, 0));
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private AssetId asset = new AssetId(new UUID(0, 0));
    private ReleaseId release = new ReleaseId(new UUID(0, 0));
    private String host = "";
    private final UUID ordered = UUID.randomUUID();

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void release() {
        unit = cast.department();
        partner = register.call(Actor.SYSTEM, unit);
        team = letOut.team();
        var made = letOut.asset(team);
        release = letOut.release(team, made, Reach.PUBLIC, WindowRequest.NOW);
        asset = made.id();
        host = cast.unique("cong") + ".example";
    }

    @Test
    void a_use_reported_by_frame_plugin_and_agency_counts_once() throws SQLException {
        seen(host, 7);
        settle();
        assertThat(evidenceOfNobody()).as("nobody knows whose site it is").isEqualTo("1");

        pair();
        plugin("https://" + host + "/tin/1?x=1", 3);
        plugin("https://" + host + "/tin/2", 2);
        report(Medium.WEB, "https://" + host.toUpperCase(Locale.ROOT) + "/tin/1");
        settle();

        assertThat(lines(unit)).singleElement().satisfies(line -> {
            assertThat(line.use()).isEqualTo(Use.SHOWN);
            assertThat(line.where()).isEqualTo(new EvidenceLine.UsePlace(host, "", "https://" + host + "/tin/1"));
            assertThat(line.what().tasks()).contains("1.2", "2.3");
            assertThat(line.seen().amount()).as("the same views").isEqualTo(7);
            assertThat(line.seen().sources()).containsExactlyInAnyOrder(Source.FRAME, Source.PLUGIN, Source.REPORT);
            assertThat(line.seen().strength()).isEqualTo(Strength.SEEN);
            assertThat(line.seen().state()).isEqualTo(EvidenceState.CONFIRMED);
        });
        assertThat(uses(unit, "")).isEqualTo(1);
        assertThat(uses(unit, "2.3")).isEqualTo(1);
    }

    @Test
    void every_source_is_evidence_and_each_use_counts_once() throws SQLException {
        var commune = hub.commune();
        var xa = sql.text("select id from organisation where code = ?", commune);
        play(bulletin("LOUDSPEAKER"), xa, 1);
        play(bulletin("LOUDSPEAKER"), xa, 2);
        // the same, reported for the whole commune
        sql.update(
                """
                insert into bulletin_playout (id, bulletin_id, commune_id, place, played_at, outcome, seconds, note, reported_at,
                    reported_by)
                select gen_random_uuid(), bulletin_id, commune_id, '', played_at + interval '20 seconds', outcome, seconds, note,
                       reported_at, reported_by
                  from bulletin_playout p where exists (select from bulletin b where b.id = p.bulletin_id and b.asset_id = ?)""",
                asset.value());
        play(bulletin("RADIO"), xa, 3);
        sql.update(
                """
                insert into published_report (id, partner_id, asset_id, version_number, medium, published_at, reported_at, reported_by)
                select gen_random_uuid(), ?, b.asset_id, 1, 'RADIO', p.played_at, now(), 'x'
                  from bulletin_playout p join bulletin b on b.id = p.bulletin_id and b.medium = 'RADIO' where b.asset_id = ?""",
                partner.value(),
                asset.value());
        post("https://www.mang.example/bai/1");
        post("https://mang.example/bai/1/#xem");
        report(Medium.SOCIAL, "https://m.mang.example/bai/1");
        order(120);
        order(150);
        scan(commune, 4);
        sql.update(
                "insert into download values (?, ?, 1, 'master', repeat('a', 64), current_date, 2, now())",
                partner.value(),
                asset.value());
        settle();

        var own = hub.organisationOf(team.uploader());
        assertThat(lines(new OrganisationId(UUID.fromString(xa))))
                .extracting(EvidenceLine::use, line -> line.seen().amount(), line -> line.seen()
                        .strength())
                .containsExactlyInAnyOrder(
                        tuple(Use.PLAYED, 2L, Strength.DECLARED), tuple(Use.SCANNED, 4L, Strength.SEEN));
        assertThat(lines(unit))
                .extracting(EvidenceLine::use, line -> line.seen().amount())
                .containsExactlyInAnyOrder(tuple(Use.AIRED, 1L), tuple(Use.TAKEN, 2L));
        assertThat(lines(own))
                .extracting(EvidenceLine::use, line -> line.seen().amount())
                .contains(tuple(Use.RELEASED, 1L), tuple(Use.POSTED, 1L), tuple(Use.SENT, 150L));
        assertThat(lines(own)).filteredOn(line -> line.use() == Use.POSTED).hasSize(1);
    }

    @Test
    void evidence_without_sources_stays_but_no_longer_counts() throws SQLException {
        var id = report(Medium.TV, "");
        settle();
        assertThat(uses(unit, "1.3")).isEqualTo(1);
        assertThat(lines(unit).get(0).seen().state()).as("declared").isEqualTo(EvidenceState.PROPOSED);

        withdraw.call(Actor.partner(partner.value()), id, "Nhầm.");
        settle();

        assertThat(uses(unit, "1.3")).isZero();
        assertThat(lines(unit))
                .singleElement()
                .satisfies(line -> assertThat(line.seen().state()).isEqualTo(EvidenceState.VOID));
    }

    @Test
    void a_withdrawal_keeps_the_proof_and_a_removal_by_law_hides_it() throws SQLException {
        report(Medium.WEB, "https://" + host + "/tin/1");
        letOut.withdraw(team, release, WithdrawalKind.NOTICE);
        settle();
        var line = lines(unit).get(0);
        assertThat(line.what().title()).isNotEmpty();
        assertThat(line.where().address()).isNotEmpty();

        var again = letOut.asset(team);
        letOut.withdraw(
                team, letOut.release(team, again, Reach.PUBLIC, WindowRequest.NOW), WithdrawalKind.REMOVE_BY_LAW);
        settle();

        assertThat(lines(hub.organisationOf(team.uploader())))
                .filteredOn(one -> again.id().equals(one.what().asset()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.what().title()).isEmpty();
                    assertThat(one.where().address()).isEmpty();
                });
        assertThat(uses(hub.organisationOf(team.uploader()), "1.1"))
                .as("it counts")
                .isEqualTo(2);
    }

    @Test
    void a_unit_objects_and_the_province_decides() throws SQLException {
        pair();
        seen(host, 1);
        settle();
        var row = lines(unit).get(0).id();
        var officer = cast.officer(unit, Role.UPLOADER);
        assertThat(object.isAllowed(officer, unit)).isTrue();
        assertThat(object.isAllowed(officer, cast.department())).isFalse();

        assertRejected(() -> object.call(new ObjectToEvidence.Command(officer, row, " ")), "reason missing");
        object.call(new ObjectToEvidence.Command(officer, row, "Không phải cổng của chúng tôi."));
        assertThat(uses(unit, "")).isZero();
        assertThat(evidence.objected(officer, 9)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(row);
            assertThat(line.reason()).isEqualTo("Không phải cổng của chúng tôi.");
        });
        assertConflict(() -> object.call(new ObjectToEvidence.Command(officer, row, "Lại.")), "evidence-cannot-become");
        assertForbidden(() -> decide.call(new DecideEvidence.Command(officer, row, true, "")));

        seen(host, 5);
        settle();
        assertThat(lines(unit).get(0).seen().state()).as("seen again").isEqualTo(EvidenceState.OBJECTED);
        decide.call(new DecideEvidence.Command(Actor.SYSTEM, row, false, "Đúng là nhầm."));
        assertThat(lines(unit)).singleElement().satisfies(line -> {
            assertThat(line.seen().state()).isEqualTo(EvidenceState.VOID);
            assertThat(line.reason()).isEqualTo("Đúng là nhầm.");
            assertThat(line.review().objection()).isEqualTo("Không phải cổng của chúng tôi.");
            assertThat(line.review().objectedBy())
                    .isEqualTo(sql.text("select display_name from officer where id = ?", officer.id()));
            assertThat(line.review().decision()).isEqualTo("Đúng là nhầm.");
            assertThat(line.review().decidedBy()).as("the system").isNull();
            assertThat(line.review().decidedAt()).isAfterOrEqualTo(line.review().objectedAt());
        });
        decide.call(new DecideEvidence.Command(Actor.SYSTEM, row, true, ""));
        assertThat(uses(unit, "")).isEqualTo(1);
        assertThat(sql.text("select count(*) from evidence_decision where evidence_id = ?", row.value()))
                .isEqualTo("3");
        assertThat(sql.text(
                        "select actor from audit_entry where action = 'evidence-objected' and object = ?",
                        "evidence:" + row))
                .isEqualTo(officer.reference());
    }

    @Test
    void a_rebuild_corrects_wrong_totals_and_rows() throws SQLException {
        pair();
        seen(host, 1);
        rebuildEverything();
        sql.update("update coverage_total set uses = uses + 1 where organisation_id = ? and task = ''", unit.value());
        sql.update("delete from coverage_total where organisation_id = ? and task = '2.3'", unit.value());
        sql.update("update evidence set amount = 99 where organisation_id = ?", unit.value());

        assertThat(rebuilt()).isGreaterThanOrEqualTo(3);
        assertThat(uses(unit, "")).isEqualTo(1);
        assertThat(uses(unit, "2.3")).isEqualTo(1);
        assertThat(lines(unit).get(0).seen().amount()).isEqualTo(1);
        rebuildEverything();
    }

    @Test
    void a_new_plan_version_reassigns_earlier_evidence_to_tasks() throws SQLException {
        pair();
        seen(host, 1);
        settle();
        assertThat(lines(unit).get(0).what().tasks()).doesNotContain("5.2");
        var before = plans.last().plan();

        changePlan(before, List.of(Use.SHOWN));
        assertThat(lines(unit).get(0).what().tasks()).contains("5.2");
        assertThat(uses(unit, "5.2")).isEqualTo(1);

        changePlan(before, List.of());
        assertThat(uses(unit, "5.2")).isZero();
    }

    @Test
    void a_merger_entered_later_moves_later_evidence_to_the_successor() throws SQLException {
        pair();
        seen(host, 1);
        settle();
        var heir = cast.department();

        merge.call(new MergeOrganisations.Command(
                Actor.SYSTEM,
                List.of(unit),
                new Successor.Existing(heir),
                cast.today().withDayOfMonth(1),
                "Nghị quyết",
                true));
        reassign.on(new OrganisationClosed(unit, SuccessionKind.MERGE, clock.instant()));
        settle();

        assertThat(uses(unit, "")).isZero();
        assertThat(uses(heir, "")).isEqualTo(1);
    }

    @Test
    void a_unit_sees_its_own_evidence_and_only_totals_of_others() throws SQLException {
        pair();
        seen(host, 1);
        settle();
        var neighbour = cast.department();
        var officer = cast.officer(neighbour, Role.UPLOADER);
        var year = cast.today().getYear();

        var table = coverage.call(officer, new CoverageQuery(year, OrganisationKind.DEPARTMENT, null, "", null));
        assertThat(table.isWhole()).isFalse();
        assertThat(table.lines())
                .filteredOn(line -> line.organisation().id().equals(unit))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.isOpen()).isFalse();
                    assertThat(line.total().uses()).isEqualTo(1);
                });
        assertThat(table.lines())
                .filteredOn(line -> line.organisation().id().equals(neighbour))
                .singleElement()
                .matches(CoverageTable.Line::isOpen);
        assertThat(table.lines()).allMatch(line -> line.kind().equals("department"));
        var tasks = coverage.call(officer, new CoverageQuery(year, null, unit, "", cast.today()));
        assertThat(tasks.lines())
                .hasSizeGreaterThan(28)
                .first()
                .matches(line -> line.total().uses() == 1);
        assertThat(tasks.years()).last().isEqualTo(new CoverageTable.Year(year, 1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lines(officer, unit));
    }

    private void changePlan(Plan plan, List<Use> uses) {
        var tasks = plan.tasks().stream()
                .map(task -> task.code().equals("5.2") ? with(task, uses) : task)
                .toList();
        var next = new Plan(
                plan.code(),
                plan.number(),
                plan.title(),
                plan.signedOn(),
                plan.texts(),
                tasks,
                plan.indicators(),
                null);
        change.call(new ChangePlan.Command(Actor.SYSTEM, HubJson.write(next), false));
        settle();
    }

    private static PlanTask with(PlanTask task, List<Use> uses) {
        return new PlanTask(
                task.code(),
                task.vi(),
                task.en(),
                task.group(),
                task.groupEn(),
                task.text(),
                task.texts(),
                task.from(),
                task.until(),
                task.lead(),
                task.coordinating(),
                uses,
                uses.stream().map(use -> new Counted(use, List.of())).toList());
    }

    private void seen(String at, int views) throws SQLException {
        sql.update(
                """
                insert into sighting (asset_id, version_number, host, day, views) values (?, 1, ?, ?, ?)
                on conflict (asset_id, day, version_number, host) do update set views = excluded.views""",
                asset.value(),
                at,
                cast.today(),
                views);
    }

    private void pair() throws SQLException {
        sql.update(
                """
                insert into paired_portal (id, partner_id, host, portal, software, plugin, token_id, paired_at)
                values (gen_random_uuid(), ?, ?, ?, 'nukeviet', '1', gen_random_uuid(), now())""",
                partner.value(),
                host,
                "https://" + host + "/");
    }

    private void plugin(String page, long views) {
        reportSightings.call(
                Actor.partner(partner.value()), List.of(new PageSeen(asset, 1, page, cast.today(), views)));
    }

    private PublishedReportId report(Medium medium, String address) {
        return report.call(
                Actor.partner(partner.value()),
                partner,
                new PublishedReport(asset, 1, medium, address, "Thời sự", clock.instant(), ""));
    }

    private UUID bulletin(String medium) throws SQLException {
        var id = UUID.randomUUID();
        sql.update(
                """
                insert into bulletin (id, organisation_id, asset_id, release_id, version_number, language, title, medium, priority,
                    script, slot_seconds, estimate_millis, voice, state, first_on, last_on, days, times, zone, created_at,
                    created_by, changed_at)
                select ?, organisation_id, asset_id, id, 1, 'vi', 'Bản tin', ?, 'NORMAL', 'Chữ.', 60, 1, 'ANNOUNCER', 'OUT',
                    current_date, current_date, '{}', '{}', 'Asia/Ho_Chi_Minh', now(), 'system', now() from release where id = ?""",
                id,
                medium,
                release.value());
        return id;
    }

    private void play(UUID bulletin, String commune, int minute) throws SQLException {
        sql.update(
                """
                insert into bulletin_playout (id, bulletin_id, commune_id, place, played_at, outcome, seconds, note, reported_at,
                    reported_by)
                values (gen_random_uuid(), ?, ?::uuid, 'cụm 1', ?::date + make_interval(hours => 6, mins => ?), 'PLAYED', 60, '',
                    now(), ?)""",
                bulletin,
                commune,
                cast.today().toString(),
                minute,
                minute == 3 ? "partner:" + partner : "officer:x");
    }

    private void post(String address) throws SQLException {
        var campaign = UUID.randomUUID();
        sql.update(
                """
                insert into campaign (id, code, title, organisation_id, template, anchor_on, zone, created_at, created_by,
                    lock_version)
                select ?, ?, 'Chiến dịch', organisation_id, '', current_date, 'Asia/Ho_Chi_Minh', now(), created_by, 1
                  from release where id = ?""",
                campaign,
                "it-" + campaign,
                release.value());
        sql.update(
                """
                insert into campaign_item (id, campaign_id, position, title, phase, language, audience, channels, reach,
                    organisation_id, starts_at, asset_id, release_id, assignment, sequence, changed_at, lock_version)
                select gen_random_uuid(), ?, 1, 'Mục', 'PEAK', 'vi', '', '', 'PUBLIC', organisation_id, now(), asset_id, null, 'NONE',
                    0, now(), 1 from release where id = ?""",
                campaign,
                release.value());
        sql.update(
                """
                insert into social_post (id, item_id, network, address, recorded_at, recorded_by)
                select gen_random_uuid(), id, 'facebook', ?, now(), 'x' from campaign_item where campaign_id = ?""",
                address,
                campaign);
    }

    private void order(long delivered) throws SQLException {
        sql.update(
                """
                insert into broadcast_order (id, partner_id, organisation_id, asset_id, version_number, form, text, sender, communes,
                    audience, message_class, opens_at, closes_at, cap, label, quiet_from, quiet_until, state, created_at, created_by)
                select ?, ?, organisation_id, asset_id, 1, 'MARKED', 'x', 'x', '{}', 'elderly', 'NOTICE', now(), now() + interval '1 hour',
                    1000, 'x', '22:00', '06:00', 'DONE', now(), 'x' from release where id = ?
                on conflict do nothing""",
                ordered,
                partner.value(),
                release.value());
        sql.update(
                """
                insert into broadcast_total (id, order_id, delivered, failed, unconfirmed, reasons, reported_at, reported_by)
                values (gen_random_uuid(), ?, ?, 0, 0, '{}', clock_timestamp(), ?)""",
                ordered,
                delivered,
                "partner:" + partner);
    }

    private void scan(String place, int scans) throws SQLException {
        sql.update(
                """
                insert into leaflet (code, asset_id, version_number, made_at)
                values (translate(left(md5(?), 8), 'ilou', '2345'), ?, 1, now())""",
                asset.toString(),
                asset.value());
        sql.update(
                "insert into leaflet_scan (code, place, day, scans) select code, ?, ?, ? from leaflet where asset_id = ?",
                place,
                cast.today(),
                scans,
                asset.value());
    }

    /** Processes pending work, in addition to the node's timer. */
    private void settle() {
        while (work.next()) continue;
    }

    /** Rebuilds everything; returns the number of wrong rows. */
    /** Rebuilds until nothing is wrong; events of other tests may still add data meanwhile. */
    private void rebuildEverything() throws SQLException {
        int tries = 0;
        while (rebuilt() > 0) assertThat(++tries).isLessThan(5);
    }

    private long rebuilt() throws SQLException {
        rebuild.call(Actor.SYSTEM);
        settle();
        return Long.parseLong(sql.text("select wrong from evidence_work"));
    }

    private List<EvidenceLine> lines(OrganisationId of) {
        return lines(Actor.SYSTEM, of);
    }

    private List<EvidenceLine> lines(Actor by, OrganisationId of) {
        var month = cast.today().withDayOfMonth(1);
        return evidence.call(
                        by,
                        new EvidenceQuery(of, "", Set.of(), month.minusMonths(1), month, null),
                        EvidenceQuery.After.NOTHING,
                        100)
                .lines();
    }

    private String evidenceOfNobody() throws SQLException {
        return sql.text("select count(*) from evidence where place = ? and organisation_id is null", host);
    }

    private int uses(OrganisationId of, String task) {
        var query = new CoverageQuery(cast.today().getYear(), null, of, task, null);
        return coverage.call(Actor.SYSTEM, query).lines().get(0).total().uses();
    }
}
