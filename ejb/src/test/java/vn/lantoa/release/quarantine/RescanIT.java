package vn.lantoa.release.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
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
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.Catalogue.Audience;
import vn.lantoa.catalogue.FoundBytes;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.CountedMeters;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.quarantine.Rescan.Phase;

/** Rescan and quarantine on the real database, with a scanner whose signatures change. */
@ExtendWith(ArquillianExtension.class)
class RescanIT {
    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    PlanRelease plan;

    @Inject
    RescanLedger ledger;

    @Inject
    QuarantineLedger quarantineLedger;

    @Inject
    Quarantine quarantine;

    @Inject
    LiftQuarantine lift;

    @Inject
    ReadQuarantine read;

    @Inject
    Catalogue catalogue;

    @Inject
    BlockedBytes blocked;

    @Inject
    ChangeLog log;

    @Inject
    Organisations organisations;

    @Inject
    BlobStorage blobs;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private final FakeScanner scanner = new FakeScanner();
    private final CountedMeters meters = new CountedMeters();
    private final RescanFiles rescan = new RescanFiles();
    private final String content = "tệp " + UUID.randomUUID();
    private final Sha256 bytes = AssetFixtures.hashOf(content);

    private OrganisationId department = new OrganisationId(new UUID(0, 0));
    private Actor uploader = Actor.ANONYMOUS;
    private Actor approver = Actor.ANONYMOUS;
    private Actor releaser = Actor.ANONYMOUS;
    private Actor administrator = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() throws SQLException {
        rescan.scanner = scanner;
        rescan.blobs = blobs;
        rescan.ledger = ledger;
        rescan.quarantine = quarantineLedger;
        rescan.meters = meters;
        rescan.clock = clock;
        department = hub.organisation();
        uploader = hub.officer(department, Role.UPLOADER);
        approver = hub.officer(department, Role.APPROVER);
        releaser = hub.officer(department, Role.RELEASER);
        administrator = hub.officer(organisations.root(), Role.ADMINISTRATOR);
        forget();
    }

    /** So that each test has its own scan. */
    @AfterEach
    void forget() throws SQLException {
        sql.update("update file_rescan set begun_at = null, done_at = null, away_since = null, phase = 'PUBLIC',"
                + " reached = '', leased_until = '-infinity'");
        sql.update("update blob set scanned_at = null");
    }

    @Test
    void a_later_infected_file_is_withheld_and_those_responsible_are_notified() throws SQLException {
        var asset = published();
        var picture = madeFrom(bytes);
        for (var one : List.of(bytes, picture))
            assertThat(catalogue.find(Audience.EVERYONE, one)).get().isInstanceOf(FoundBytes.Open.class);
        var before = log.head();
        scanner.known.put(bytes, "Trial.Late");

        rescan.call();

        for (var one : List.of(bytes, picture)) {
            assertThat(catalogue.find(Audience.EVERYONE, one)).isEmpty();
            assertThat(blocked.contains(one)).isTrue();
        }
        assertThat(shown(asset).entry().files()).isEmpty();
        assertThat(shown(asset).entry().renditions()).isEmpty();
        assertThat(log.after(before, 100))
                .anyMatch(entry -> entry.asset().equals(asset) && entry.change() == ChangeKind.CORRECT);
        for (var officer : List.of(uploader, releaser, administrator))
            assertThat(notices(officer)).isEqualTo("1");
        assertThat(sql.text(
                        "select details ->> 'signature' from audit_entry where action = 'bytes-quarantined'"
                                + " and object = ?",
                        "bytes:" + bytes))
                .isEqualTo("Trial.Late");
        assertThat(read.call(administrator))
                .anyMatch(one -> one.sha256().equals(bytes)
                        && one.holder().asset().equals(asset)
                        && one.holder().out());
        assertThat(meters.counted()).contains("lantoa_files_rescanned_total[result, infected]");
    }

    @Test
    void an_administrator_lifts_a_false_alarm_for_that_signature() throws SQLException {
        var asset = published();
        scanner.known.put(bytes, "Trial.False");
        rescan.call();

        assertForbidden(() -> lift.call(bytes, releaser));
        assertForbidden(() -> read.call(releaser));
        lift.call(bytes, administrator);
        again("two");
        assertThat(catalogue.find(Audience.EVERYONE, bytes)).get().isInstanceOf(FoundBytes.Open.class);
        assertThat(shown(asset).entry().files()).isNotEmpty();

        scanner.known.put(bytes, "Trial.True");
        again("three");
        assertThat(catalogue.find(Audience.EVERYONE, bytes)).isEmpty();
        assertThat(notices(uploader)).isEqualTo("2");
        assertThat(sql.text(
                        "select count(*)::text from audit_entry where action = 'quarantine-lifted' and actor = ?",
                        administrator.reference()))
                .isEqualTo("1");
    }

    @Test
    void a_planned_release_with_an_infected_file_is_not_published() {
        var version = approved();
        scanner.known.put(bytes, "Trial.Waiting");
        rescan.call();

        assertRejected(() -> release(version), "version quarantined");
    }

    @Test
    void public_files_come_first_newest_first() {
        published();
        var newer = "tệp mới hơn " + UUID.randomUUID();
        release(approved(newer));

        rescan.call();

        var order = scanner.scanned;
        assertThat(order.get(0)).isEqualTo(AssetFixtures.hashOf(newer));
        assertThat(order.get(1)).isEqualTo(bytes);
        assertThat(order).doesNotHaveDuplicates();
        assertThat(ledger.find().doneAt()).isNotNull();
    }

    @Test
    void resumes_where_a_killed_node_stopped_on_one_node_at_a_time() throws SQLException {
        published();
        scanner.staysFor = 1;
        rescan.call();
        var first = List.copyOf(scanner.scanned);
        assertThat(ledger.find().awaySince()).isNotNull();
        assertThat(ledger.find().progress().files()).isEqualTo(1);

        scanner.signatures = "one";
        scanner.staysFor = Integer.MAX_VALUE;
        rescan.call();
        assertThat(scanner.scanned).as("its turn has not run out").isEqualTo(first);

        endTurn();
        rescan.call();
        assertThat(scanner.scanned).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        assertThat(ledger.find().awaySince()).isNull();
        assertThat(ledger.find().progress().phase()).isEqualTo(Phase.ALL);
        assertThat(ledger.find().doneAt()).isNotNull();
    }

    @Test
    void an_unscannable_file_is_counted_and_skipped() throws SQLException {
        published();
        scanner.unreadable.add(bytes);
        var lost = "tệp mất " + UUID.randomUUID();
        release(approved(lost));
        scanner.missing.add(AssetFixtures.hashOf(lost));

        rescan.call();

        assertThat(ledger.find().doneAt()).isNotNull();
        assertThat(ledger.find().progress().unscanned()).isGreaterThanOrEqualTo(2);
        assertThat(sql.text("select coalesce(scanned_at::text, 'never') from blob where sha256 = ?", bytes.hex()))
                .isEqualTo("never");
    }

    /** A rendition made from these bytes. */
    private Sha256 madeFrom(Sha256 source) throws SQLException {
        var made = AssetFixtures.hashOf("ảnh từ " + source);
        sql.update(
                "insert into blob (sha256, object_key, bytes, created_at) values (?, ?, 7, now())",
                made.hex(),
                "it/" + UUID.randomUUID());
        sql.update(
                "insert into rendition (id, version_id, position, seal, name, recipe, state, planned_at, ready_at,"
                        + " media_type, bytes, sha256) select gen_random_uuid(), v.id, f.position, v.seal, 'preview', 'it',"
                        + " 'READY', now(), now(), 'image/jpeg', 7, ? from version_file f"
                        + " join asset_version v on v.id = f.version_id where f.sha256 = ?",
                made.hex(),
                source.hex());
        return made;
    }

    private void again(String signatures) throws SQLException {
        sql.update("update file_rescan set begun_at = begun_at - interval '2 days'");
        sql.update("update blob set scanned_at = scanned_at - interval '2 days'");
        endTurn();
        scanner.signatures = signatures;
        rescan.call();
    }

    private void endTurn() throws SQLException {
        sql.update("update file_rescan set leased_until = '-infinity'");
    }

    private String notices(Actor officer) throws SQLException {
        return sql.text(
                "select count(*)::text from notice where officer_id = ? and kind = 'QUARANTINED' and subject like ?",
                officer.id(),
                "quarantine:%");
    }

    private PublicState.PublicEntry shown(AssetId asset) {
        return (PublicState.PublicEntry) catalogue.find(asset).orElseThrow();
    }

    private AssetId published() {
        var version = approved();
        release(version);
        return assetOf(version);
    }

    private AssetId assetOf(VersionId version) {
        try {
            return new AssetId(UUID.fromString(
                    sql.text("select asset_id::text from asset_version where id = ?", version.value())));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private VersionId approved() {
        return approved(content);
    }

    private VersionId approved(String file) {
        var version = hub.ready(hub.asset(department, uploader), uploader, file);
        var submission = submit.call(new SubmitCommand(version, "", uploader));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        return version;
    }

    private void release(VersionId version) {
        plan.call(new PlanCommand(version, Reach.PUBLIC, WindowRequest.NOW, releaser));
    }
}
