package vn.lantoa.release.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lantoa.asset.LineageFixtures.from;
import static vn.lantoa.asset.LineageFixtures.major;
import static vn.lantoa.asset.LineageFixtures.minor;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.Lineage;
import vn.lantoa.asset.Significance;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.speaker.AskSpeaker;
import vn.lantoa.asset.speaker.ReadSpeakers;
import vn.lantoa.asset.speaker.RecordSpeakerVerdict;
import vn.lantoa.asset.speaker.ReviewId;
import vn.lantoa.asset.speaker.SpeakerLine;
import vn.lantoa.asset.speaker.SpeakerVerdict;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleasePublished;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;

/** Language parity on the real database: a source and its variants, and their entries in the change log. */
@ExtendWith(ArquillianExtension.class)
class ParityIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    PlanRelease plan;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    ReadParity parity;

    @Inject
    ReadMatrix matrix;

    @Inject
    Catalogue catalogue;

    @Inject
    AskSpeaker ask;

    @Inject
    RecordSpeakerVerdict verdicts;

    @Inject
    ReadSpeakers speakers;

    @Inject
    NoteVariants variants;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private Actor uploader = Actor.ANONYMOUS;
    private Actor approver = Actor.ANONYMOUS;
    private Actor releaser = Actor.ANONYMOUS;
    private OrganisationId department = new OrganisationId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        department = hub.organisation();
        uploader = hub.officer(department, Role.UPLOADER);
        approver = hub.officer(department, Role.APPROVER);
        releaser = hub.officer(department, Role.RELEASER);
    }

    @Test
    void only_a_major_version_makes_earlier_variants_outdated() throws Exception {
        var source = hub.asset(department, uploader);
        var first = version(source, "một", Lineage.PLAIN);
        release(first);
        var khmer = variant(source, first, "km");
        var english = variant(source, first, "en");
        release(version(source, "hai", minor("chính tả")));
        settled();
        assertThat(states(source)).containsExactly("en CURRENT", "km CURRENT");

        var third = version(source, "ba", major("số mới"));
        assertThat(states(source)).containsExactly("en CURRENT", "km CURRENT");
        release(third);

        awaitCorrections(khmer, 1);
        awaitCorrections(english, 1);
        assertThat(states(source)).containsExactly("en OUTDATED", "km OUTDATED");
        assertThat(matrix.call(uploader).entries())
                .extracting(MatrixEntry::language, MatrixEntry::state, MatrixEntry::services)
                .containsExactlyInAnyOrder(
                        tuple("vi", ParityState.CURRENT, List.of("III.1")),
                        tuple("en", ParityState.OUTDATED, List.of("III.1")),
                        tuple("km", ParityState.OUTDATED, List.of("III.1")));
        release(version(english, "three", from(third)));
        assertThat(states(source)).containsExactly("en CURRENT", "km OUTDATED");
        assertThat(noticeOf(khmer)).containsExactly("số mới");
        assertThat(noticeOf(english)).isEmpty();
        release(version(source, "bốn", minor("trình bày")));
        settled();
        assertThat(corrections(khmer)).isEqualTo(1);
        assertThat(corrections(english)).isEqualTo(1);
        assertThat(corrections(source)).isZero();
    }

    @Test
    void a_withdrawn_version_outdates_nothing_and_its_note_is_hidden() throws Exception {
        var source = hub.asset(department, uploader);
        var first = version(source, "một", Lineage.PLAIN);
        release(first);
        var khmer = variant(source, first, "km");
        var second = release(version(source, "hai", major("sai")));
        awaitCorrections(khmer, 1);
        assertThat(noticeOf(khmer)).containsExactly("sai");

        withdraw.call(new WithdrawCommand(second, WithdrawalKind.NOTICE, "Nhầm.", null, false, null, releaser));

        awaitCorrections(khmer, 2);
        assertThat(noticeOf(khmer)).isEmpty();
        assertThat(states(source)).containsExactly("km CURRENT");
    }

    @Test
    void a_repeated_state_is_logged_once() throws Exception {
        var source = hub.asset(department, uploader);
        var first = version(source, "một", Lineage.PLAIN);
        release(first);
        var khmer = variant(source, first, "km");
        var second = release(version(source, "hai", major("mới")));
        awaitCorrections(khmer, 1);

        for (var handler : List.of(1, 2)) news(second, source, handler);

        assertThat(corrections(khmer)).isEqualTo(1);
    }

    @Test
    void a_speaker_reviews_and_confirms_a_machine_translation() throws Exception {
        var source = hub.asset(department, uploader);
        var first = version(source, "một", Lineage.PLAIN);
        release(first);
        var khmer = hub.variant(source, first, "km", uploader);
        release(version(khmer, "máy dịch", new Lineage(first, Significance.MAJOR, "", true)));
        assertThat(states(source)).containsExactly("km MACHINE_MADE");
        assertThat(catalogue.isMachineMade(entry(khmer))).isTrue();

        var asked = ask.call(
                new AskSpeaker.Command(khmer.id(), 1, "  Người nói tiếng Khmer ", "giáo viên", "Xem chữ số", uploader));
        assertThat(states(source)).containsExactly("km MACHINE_MADE");
        assertRejected(() -> say(khmer, asked, SpeakerVerdict.OBJECTED, " "), "note missing");
        int before = corrections(khmer);
        say(khmer, asked, SpeakerVerdict.CONFIRMED, "");

        assertThat(corrections(khmer)).as("in the change log").isEqualTo(before + 1);

        assertThat(states(source)).containsExactly("km CURRENT");
        assertThat(catalogue.isMachineMade(entry(khmer))).isFalse();
        assertConflict(() -> say(khmer, asked, SpeakerVerdict.OBJECTED, "Không."), "nobody-waits-for-that");
        assertThat(speakers.call(khmer.id(), 1, uploader))
                .extracting(SpeakerLine::name, SpeakerLine::verdict)
                .containsExactly(tuple("Người nói tiếng Khmer", "CONFIRMED"));
        assertThat(sql.text("select count(*) from audit_entry where details::text like '%Người nói tiếng Khmer%'"))
                .isEqualTo("0");
        assertThatThrownBy(() -> sql.update("update language_review set note = 'khác'"))
                .hasMessageContaining("keeps history");
    }

    @Test
    void a_sources_changes_are_logged_even_if_handled_before_the_release() throws Exception {
        var source = hub.asset(department, uploader);
        var first = version(source, "một", Lineage.PLAIN);
        release(first);
        var khmer = hub.variant(source, first, "km", uploader);
        var own = release(version(khmer, "km", from(first)));
        release(version(source, "hai", major("sai")));
        awaitCorrections(khmer, 1);
        settled();
        // as if the source's change had not been handled yet
        sql.update("delete from parity_told where asset_id = '" + khmer.id() + "'");

        news(own, khmer, 0);
        assertThat(corrections(khmer)).isEqualTo(2);
        news(own, khmer, 0);
        assertThat(corrections(khmer)).isEqualTo(2);
    }

    @Test
    void an_open_language_review_keeps_the_state_in_review() {
        var source = hub.asset(department, uploader);
        var first = version(source, "một", Lineage.PLAIN);
        release(first);
        var khmer = variant(source, first, "km");
        var command = new AskSpeaker.Command(khmer.id(), 1, "A", "giáo viên", "", uploader);
        var asked = ask.call(command);
        assertThat(states(source)).containsExactly("km TO_REVIEW");

        say(khmer, asked, SpeakerVerdict.OBJECTED, "Từ này không ai dùng.");

        assertThat(states(source)).containsExactly("km TO_REVIEW");
        assertRejected(
                () -> ask.call(new AskSpeaker.Command(khmer.id(), 1, " ", "a\nb", "", uploader)),
                "speakerName missing",
                "speakerFunction more-than-one-line");
        assertConflict(
                () -> ask.call(new AskSpeaker.Command(source.id(), 1, "A", "giáo viên", "", uploader)),
                "not-a-language-variant");
    }

    @Test
    void the_lineage_of_a_version_is_immutable() {
        version(hub.asset(department, uploader), "một", Lineage.PLAIN);

        for (var change : List.of("change_note = 'khác'", "significance = 'MINOR'", "machine_made = true"))
            assertThatThrownBy(() -> sql.update("update asset_version set " + change))
                    .hasMessageContaining("a sealed version never changes");
    }

    private void say(Asset variant, ReviewId asked, SpeakerVerdict verdict, String note) {
        verdicts.call(new RecordSpeakerVerdict.Command(variant.id(), 1, asked, verdict, note, uploader));
    }

    private CatalogueEntry entry(Asset asset) {
        return ((PublicState.PublicEntry) catalogue.find(asset.id()).orElseThrow()).entry();
    }

    private void news(ReleaseId release, Asset source, int time) {
        var event = new ReleasePublished(release, source.id(), clock.instant().plusMillis(time));
        variants.on(event);
    }

    private Asset variant(Asset source, VersionId from, String language) {
        var variant = hub.variant(source, from, language, uploader);
        release(version(variant, language, from(from)));
        return variant;
    }

    private VersionId version(Asset asset, String content, Lineage lineage) {
        return hub.ready(asset, uploader, content + " " + asset.id(), lineage);
    }

    private ReleaseId release(VersionId version) {
        var submission = submit.call(new SubmitCommand(version, "", uploader));
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        return plan.call(new PlanCommand(version, Reach.PUBLIC, WindowRequest.NOW, releaser));
    }

    private List<String> states(Asset source) {
        return parity.call(source.id(), uploader).stream()
                .map(line -> line.language() + " " + line.state())
                .toList();
    }

    private List<String> noticeOf(Asset variant) {
        return catalogue.findOutdated(entry(variant)).map(Following::changes).orElse(List.of());
    }

    private int corrections(Asset asset) throws SQLException {
        return Integer.parseInt(sql.text(
                "select count(*) from change_entry where change = 'CORRECT' and asset_id = '" + asset.id() + "'"));
    }

    /** Waits until the relay has delivered all events written so far; no further notices follow. */
    private void settled() throws Exception {
        var until = Instant.now().plus(PATIENCE);
        var waiting =
                "select count(*) from outbox_message where handler like '%NoteVariantsOf%' and done_at is null and parked_at is null";
        while (!sql.text(waiting).equals("0") && Instant.now().isBefore(until)) Thread.sleep(50);
        assertThat(sql.text(waiting)).as("events the relay has not handed on").isEqualTo("0");
    }

    private void awaitCorrections(Asset asset, int many) throws Exception {
        var until = Instant.now().plus(PATIENCE);
        // the container's relay decides when; the test needs a bounded wait
        while (corrections(asset) < many && Instant.now().isBefore(until)) Thread.sleep(50);
        assertThat(corrections(asset)).as("corrections told of " + asset.id()).isEqualTo(many);
    }
}
