package vn.lantoa.asset.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.GaveUp;
import vn.lantoa.asset.Inspection.Harmful;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.Inspection.Locked;
import vn.lantoa.asset.Inspection.NotLooked;
import vn.lantoa.asset.Inspection.Unreadable;
import vn.lantoa.asset.ScanState;
import vn.lantoa.asset.inspection.Scan.BeyondLimits;
import vn.lantoa.asset.inspection.Scan.Clean;
import vn.lantoa.asset.inspection.Scan.Infected;
import vn.lantoa.asset.inspection.Scan.NotSetUp;

class InspectionRulesTest {
    private static final String PDF = "application/pdf";
    private static final Scan CLEAN = new Clean(false);
    private static final Inspection FOUND = new InspectionFacts(Map.of(Fact.DETECTED_TYPE, PDF, Fact.PAGES, "3"));

    @Test
    void accepts_clean_readable_files() {
        var verdict = judge(file(PDF, CLEAN, FOUND));

        assertThat(verdict.refusal()).isEmpty();
        assertThat(verdict.remark()).isEmpty();
        assertThat(verdict.scan()).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void accepts_a_version_without_files_as_not_scanned() {
        assertThat(judge()).isEqualTo(new Verdict(ScanState.NOT_SCANNED, null, null, List.of()));
    }

    @Test
    void rejects_infected_files_and_gives_this_reason_first() {
        var verdict =
                judge(file(PDF, CLEAN, new Locked(PDF)), file(PDF, new Infected("Eicar"), new NotLooked("infected")));

        assertThat(verdict.refusal()).contains("infected");
        assertThat(verdict.scan()).isEqualTo(ScanState.INFECTED);
        assertThat(verdict.notes()).containsExactly(Optional.of("encrypted"), Optional.of("infected"));
    }

    @Test
    void rejects_files_with_a_password() {
        assertThat(judge(file(PDF, CLEAN, new Locked(PDF))).refusal()).contains("encrypted");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, text/html",
        "image/png, image/jpeg",
        "image/svg+xml, text/html",
        "video/mp4, video/webm",
        "video/mp4, application/pdf",
        "application/pdf, application/octet-stream",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/epub+zip",
    })
    void rejects_files_that_contradict_their_type(String said, String detected) {
        var file = file(said, CLEAN, new InspectionFacts(Map.of(Fact.DETECTED_TYPE, detected)));

        assertThat(judge(file).refusal()).contains("not-what-it-says");
    }

    @ParameterizedTest
    @CsvSource({
        "video/mp4, video/quicktime",
        "audio/mp4, video/mp4",
        "audio/wav, audio/vnd.wave",
        "text/vtt, text/plain",
        "text/markdown, text/plain",
        "audio/aac, application/octet-stream",
    })
    void accepts_two_names_of_the_same_bytes(String said, String detected) {
        var file = file(said, CLEAN, new InspectionFacts(Map.of(Fact.DETECTED_TYPE, detected)));

        assertThat(judge(file).refusal()).isEmpty();
    }

    @Test
    void rejects_unreadable_sound_with_an_unknown_signature() {
        var file = file("audio/aac", CLEAN, new Unreadable("application/octet-stream"));

        assertThat(judge(file).refusal()).contains("not-what-it-says");
    }

    @ParameterizedTest
    @CsvSource({"image/svg+xml, declares-entities", "image/png, too-many-pixels"})
    void rejects_files_that_harm_their_readers(String type, String reason) {
        assertThat(judge(file(type, CLEAN, new Harmful(type, reason))).refusal())
                .contains(reason);
        assertThat(judge(file("image/gif", CLEAN, new Harmful(type, reason))).refusal())
                .contains("not-what-it-says");
    }

    @Test
    void adds_a_remark_to_unreadable_files_of_the_right_type() {
        var verdict = judge(file(PDF, new NotSetUp(), new Unreadable(PDF)));

        assertThat(verdict.refusal()).isEmpty();
        assertThat(verdict.remark()).contains("unreadable");
        assertThat(verdict.scan()).isEqualTo(ScanState.NOT_SCANNED);
    }

    @ParameterizedTest
    @CsvSource({"inspector-timeout", "inspector-memory", "inspector-output", "inspector-crashed"})
    void accepts_files_that_crash_the_inspector_only_if_scanned(String reason) {
        assertThat(judge(file(PDF, CLEAN, new GaveUp(reason))).remark()).contains(reason);
        assertThat(judge(file(PDF, new NotSetUp(), new GaveUp(reason))).refusal())
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"too-big-to-inspect", "no-room-to-inspect"})
    void accepts_files_that_the_hub_could_not_inspect(String reason) {
        var verdict = judge(file(PDF, new NotSetUp(), new NotLooked(reason)));

        assertThat(verdict.refusal()).isEmpty();
        assertThat(verdict.remark()).contains(reason);
    }

    @Test
    void accepts_partial_scans_for_films_only() {
        var parts = new Clean(true);
        var video = file("video/mp4", parts, new InspectionFacts(Map.of(Fact.DETECTED_TYPE, "video/mp4")));

        assertThat(judge(video).refusal()).isEmpty();
        assertThat(judge(file(PDF, parts, FOUND)).refusal()).contains("too-big-to-scan");
    }

    @Test
    void rejects_files_beyond_the_limits_of_the_scanner() {
        assertThat(judge(file(PDF, new BeyondLimits(), FOUND)).refusal()).contains("too-big-to-scan");
    }

    @Test
    void calls_a_version_scanned_only_when_every_file_was() {
        var verdict = judge(file(PDF, CLEAN, FOUND), file(PDF, new NotSetUp(), FOUND));

        assertThat(verdict.scan()).isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void keeps_the_facts_with_the_scan_and_the_note() {
        var infected = file(PDF, new Infected("Eicar"), new NotLooked("infected"));

        assertThat(infected.facts(Optional.of("infected")).values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Fact.DETECTED_TYPE,
                        PDF,
                        Fact.SCAN,
                        "infected",
                        Fact.INFECTED_WITH,
                        "Eicar",
                        Fact.NOTE,
                        "infected"));
        assertThat(file(PDF, CLEAN, FOUND).facts(Optional.empty()).values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Fact.DETECTED_TYPE, PDF, Fact.SCAN, "clean", Fact.PAGES, "3"));
    }

    private static Verdict judge(FileFinding... files) {
        return InspectionRules.judge(List.of(files));
    }

    private static FileFinding file(String said, Scan scan, Inspection inspection) {
        return new FileFinding(1, said, said, scan, inspection);
    }
}
