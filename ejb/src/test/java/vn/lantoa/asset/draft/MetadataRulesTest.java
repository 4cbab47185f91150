package vn.lantoa.asset.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.asset.DraftFixtures.FULL;
import static vn.lantoa.asset.DraftFixtures.forAudience;
import static vn.lantoa.asset.DraftFixtures.madeBy;
import static vn.lantoa.asset.DraftFixtures.with;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;

class MetadataRulesTest {
    private final MetadataRules rules = new MetadataRules(new Vocabularies(), "so-khcn"::equals);

    @Test
    void accepts_incomplete_input() {
        assertThat(rules.check(PublicTexts.EMPTY, WorkingNotes.EMPTY).isEmpty()).isTrue();
        assertThat(rules.check(FULL, WorkingNotes.EMPTY).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "title, 201",
        "description, 2001",
        "credit, 301",
        "alternativeText, 2001",
        "text, 50001",
    })
    void rejects_overlong_texts(String field, int length) {
        assertThat(codes(with(field, "ữ".repeat(length)))).containsExactly(field + " too-long");
        assertThat(codes(with(field, "ữ".repeat(length - 1)))).isEmpty();
    }

    @Test
    void counts_characters_instead_of_surrogates() {
        assertThat(codes(with("title", "😀".repeat(200)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"topic, III.7", "publisher, so-khong-co", "license, MIT"})
    void rejects_unknown_codes(String field, String value) {
        assertThat(codes(with(field, value))).containsExactly(field + " unknown");
    }

    @Test
    void refuses_unknown_and_repeated_audiences() {
        assertThat(codes(forAudience("citizens", "martians"))).containsExactly("audience unknown");
        assertThat(codes(forAudience("citizens", "citizens"))).containsExactly("audience twice");
    }

    @Test
    void refuses_an_unknown_digital_source_type() {
        assertThat(codes(madeBy(AiUse.NONE, "magic"))).containsExactly("digitalSourceType unknown");
    }

    @Test
    void refuses_control_characters_and_titles_of_several_lines() {
        assertThat(codes(with("title", "a\u0000b"))).containsExactly("title control-characters");
        assertThat(codes(with("title", "a\nb"))).containsExactly("title more-than-one-line");
        assertThat(codes(with("credit", "a\nb"))).containsExactly("credit more-than-one-line");
        assertThat(codes(with("description", "a\nb\tc"))).isEmpty();
    }

    @Test
    void refuses_notes_with_unknown_tasks_and_malformed_procedures() {
        var notes = new WorkingNotes(
                List.of("3.6"), List.of("1.004221.000.00.00.H19", "<b>"), "x".repeat(2001), "x".repeat(4001));

        assertThat(rules.check(FULL, notes).list())
                .extracting(issue -> issue.field() + " " + issue.code())
                .containsExactly(
                        "planTasks unknown", "procedureCodes malformed", "consentNote too-long", "note too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101 0", "50", "-1 4", "50,40", "a b", "5 5 5"})
    void rejects_a_focus_outside_the_picture(String focus) {
        assertThat(rules.check(FULL, new WorkingNotes(List.of(), List.of(), "", "", focus, "")))
                .isEqualTo(Issues.of("focus", "malformed"));
        assertThat(rules.check(FULL, new WorkingNotes(List.of(), List.of(), "", "", "100 0", "2028-02-29"))
                        .list())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "31/10/2027", "tomorrow", "+12345-01-01"})
    void rejects_an_invalid_last_day(String until) {
        assertThat(rules.check(FULL, new WorkingNotes(List.of(), List.of(), "", "", "", until)))
                .isEqualTo(Issues.of("usableUntil", "malformed"));
    }

    @Test
    void rejects_too_many_procedure_codes() {
        var notes = new WorkingNotes(List.of(), java.util.Collections.nCopies(51, "1.001"), "", "");

        assertThat(rules.check(FULL, notes)).isEqualTo(Issues.of("procedureCodes", "too-many", 50));
    }

    @Test
    void reports_all_errors_at_once() {
        var texts = PublicTexts.EMPTY
                .with(MetadataField.TITLE, "x".repeat(300))
                .with(MetadataField.TOPIC, "IV.1")
                .with(MetadataField.AUDIENCE, List.of("nobody"))
                .with(MetadataField.TEXT, "\u0007");

        assertThat(codes(texts))
                .containsExactly("title too-long", "text control-characters", "topic unknown", "audience unknown");
    }

    @Test
    void normalises_letters_line_ends_and_margins() {
        var decomposed = Normalizer.normalize("  Đường  dẫn\r\nthứ hai\r ", Normalizer.Form.NFD);

        assertThat(FreeText.tidy(decomposed)).isEqualTo("Đường  dẫn\nthứ hai");
        assertThat(MetadataRules.tidy(new WorkingNotes(List.of(" 1.1 ", ""), List.of(), " a ", "")))
                .isEqualTo(new WorkingNotes(List.of("1.1"), List.of(), "a", ""));
    }

    private List<String> codes(PublicTexts texts) {
        return rules.check(texts, WorkingNotes.EMPTY).list().stream()
                .map(MetadataRulesTest::code)
                .toList();
    }

    private static String code(Issue issue) {
        return issue.field() + " " + issue.code();
    }
}
