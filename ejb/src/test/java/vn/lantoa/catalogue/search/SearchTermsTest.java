package vn.lantoa.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.catalogue.index.WordVector;
import vn.lantoa.catalogue.search.SearchHit.Piece;

class SearchTermsTest {
    @Test
    void parses_words_phrases_and_exclusions() {
        var terms = SearchTerms.parse("Khai \"sinh mới\" -tử");

        assertThat(terms.marked()).isEqualTo("('khai') & ('sinh' <-> 'mới') & !('tử')");
        assertThat(terms.plain()).isEqualTo("('khai') & ('sinh' <-> 'moi') & !('tu')");
        assertThat(terms.begun()).isEqualTo("('khai':*) & ('sinh':* <-> 'moi':*) & !('tu')");
        assertThat(terms.typed()).isEqualTo("khai \"sinh mới\" -tử");
    }

    @Test
    void finds_nothing_for_exclusions_only() {
        assertThat(SearchTerms.parse("-một -\"hai ba\"").isEmpty()).isTrue();
        assertThat(SearchTerms.parse("\" ' & | ! ( ) :* \\ %").isEmpty()).isTrue();
    }

    @Test
    void ignores_words_of_combining_marks_only() {
        var marks = "\uD834\uDD57\uD834\uDD65 \u0301";

        assertThat(SearchTerms.parse(marks).isEmpty()).isTrue();
        assertThat(SearchTerms.parse("sinh " + marks).begun()).isEqualTo("('sinh':*)");
        assertThat(SearchTerms.parse("x".repeat(60) + "\u0323".repeat(3)).begun())
                .doesNotContain("''");
    }

    @Test
    void limits_the_number_of_words() {
        assertThat(SearchTerms.parse("a b ".repeat(40)).words()).hasSize(SearchTerms.MOST_WORDS);
        assertThat(SearchTerms.parse("\"" + "a b ".repeat(40)).words()).hasSize(SearchTerms.MOST_WORDS);
    }

    @Test
    void allows_one_of_several_words_to_be_missing() {
        assertThat(SearchTerms.parse("a b c -d").allButOne())
                .isEqualTo("((('b') & ('c')) | (('a') & ('c')) | (('a') & ('b'))) & !('d')");
    }

    @Test
    void corrects_one_typing_error_and_raw_input_method_codes() {
        assertThat(Misspelling.candidates("dihc")).contains("dich");
        assertThat(Misspelling.candidates("sinnh")).contains("sinh");
        assertThat(Misspelling.candidates("chieesu").iterator().next()).isEqualTo("chieu");
        assertThat(Misspelling.candidates("tu73")).contains("tu");
        assertThat(Misspelling.candidates("x".repeat(60))).isEmpty();
        assertThat(Misspelling.candidates("កំ")).isEmpty();
    }

    @Test
    void highlights_matches_and_extracts_the_text_around_them() {
        var highlighter = new Highlighter(SearchTerms.parse("dich vu"));

        assertThat(highlighter.whole("Một dịch vụ <mới>"))
                .containsExactly(new Piece("Một ", false), new Piece("dịch vụ", true), new Piece(" <mới>", false));
        assertThat(highlighter.around("không có gì")).isEmpty();
        var around = highlighter.around("chữ ".repeat(100) + "dịch vụ " + "chữ ".repeat(100));
        assertThat(around).contains(new Piece("dịch vụ", true));
        assertThat(around.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(300);
        assertThat(new Highlighter(SearchTerms.parse("កំណើត")).whole("ការចុះឈ្មោះកំណើត"))
                .isEqualTo(List.of(new Piece("ការចុះឈ្មោះកំណើត", true)));
    }

    @Test
    void phrases_do_not_span_texts() {
        var vector = WordVector.marked().add(List.of("một", "hai")).add(List.of("ba", "một"));

        assertThat(vector).hasToString("'một':1,14 'hai':2 'ba':13");
    }

    @Test
    void stays_within_the_positions_of_postgresql() {
        var vector = WordVector.plain()
                .add(java.util.Collections.nCopies(50_000, "chữ"))
                .add(List.of("cuối"));

        assertThat(vector.toString()).contains("'cuoi':16383").hasSizeLessThan(2_000);
    }
}
