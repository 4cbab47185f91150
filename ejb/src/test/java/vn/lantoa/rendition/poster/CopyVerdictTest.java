package vn.lantoa.rendition.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.rendition.poster.CopyVerdict.Facts;
import vn.lantoa.rendition.poster.CopyVerdict.Outcome;

class CopyVerdictTest {
    private static final Place LINE = new Place(100, 1000, 400, 1040);
    private static final Wording EQUAL =
            wording(List.of(word("dichvucong.gov.vn")), List.of(word("dichvucong.gov.vn")));

    @Test
    void an_equal_picture_is_the_same_only_if_no_text_contradicts() {
        assertThat(outcome(facts(100), EQUAL)).isEqualTo(Outcome.SAME);
        assertThat(outcome(facts(100), null)).isEqualTo(Outcome.TOO_SMALL_TO_TELL);
        var unread = wording(List.of(word("1022")), List.of());
        assertThat(outcome(facts(100), unread)).isEqualTo(Outcome.SAME);
        assertThat(outcome(facts(100, change(0, 50)), unread)).isEqualTo(Outcome.TOO_SMALL_TO_TELL);
        assertThat(outcome(facts(100), wording(List.of(word("1022")), List.of(word("1900")))))
                .isEqualTo(Outcome.TOO_SMALL_TO_TELL);
    }

    @Test
    void a_small_or_incomplete_picture_is_never_the_same() {
        assertThat(outcome(facts(40), EQUAL)).isEqualTo(Outcome.TOO_SMALL_TO_TELL);
        assertThat(outcome(new Facts(100, 90, 100, Set.of(), Set.of(), List.of()), EQUAL))
                .isEqualTo(Outcome.HARMLESS_CHANGE);
    }

    @Test
    void another_code_is_a_change_but_an_unreadable_code_is_none() {
        var other = new Facts(100, 100, 100, Set.of("https://a.gov.vn"), Set.of("https://a-gov.com"), List.of());
        var none = new Facts(100, 100, 100, Set.of("https://a.gov.vn"), Set.of(), List.of());

        assertThat(outcome(other, null)).isEqualTo(Outcome.CHANGED_TEXT);
        assertThat(CopyVerdict.needsText(other)).isFalse();
        assertThat(outcome(none, EQUAL)).isEqualTo(Outcome.SAME);
    }

    @Test
    void a_number_address_or_negation_that_only_the_picture_has_is_a_change() {
        for (var text : List.of("0912", "dichvucong-gov.com", "không"))
            assertThat(outcome(facts(100, change(0, 900)), wording(List.of(), List.of(word(text)))))
                    .as(text)
                    .isEqualTo(Outcome.CHANGED_TEXT);
        assertThat(outcome(facts(100, change(0, 900)), wording(List.of(), List.of(word("UBND")))))
                .isEqualTo(Outcome.HARMLESS_CHANGE);
    }

    @Test
    void a_text_over_other_words_is_read_by_itself() {
        var over = new Wording(List.of(word("lái")), List.of(), List.of(word("0912")));

        assertThat(outcome(facts(100, change(0, 900)), over)).isEqualTo(Outcome.CHANGED_TEXT);
    }

    @Test
    void a_stamp_hides_words_but_removes_nothing() {
        var hidden = wording(List.of(word("đường")), List.of(word("Gọi")));

        assertThat(outcome(facts(100, change(700, 7500)), hidden)).isEqualTo(Outcome.HARMLESS_CHANGE);
        var ink = new Change(LINE, 1200, 0, 300, 5700);
        assertThat(outcome(facts(100, ink), hidden)).isEqualTo(Outcome.HARMLESS_CHANGE);
        assertThat(outcome(facts(100, change(3000, 3000)), hidden)).isEqualTo(Outcome.CHANGED_TEXT);
    }

    @Test
    void an_erased_word_is_a_change_unless_it_may_be_blurred() {
        var erased = wording(List.of(word("thêm")), List.of());

        assertThat(outcome(facts(100, change(1500, 0)), erased)).isEqualTo(Outcome.CHANGED_TEXT);
        assertThat(outcome(facts(60, change(1500, 0)), erased)).isEqualTo(Outcome.HARMLESS_CHANGE);
        assertThat(outcome(facts(100, change(200, 0)), erased)).isEqualTo(Outcome.HARMLESS_CHANGE);
    }

    @Test
    void a_replaced_emblem_is_a_change_but_a_hidden_or_compressed_part_is_none() {
        var emblem = new Change(new Place(40, 40, 140, 140), 600, 600, 1800, 1500);
        for (var words : List.of(Wording.NONE, wording(List.of(), List.of(word("gì"))))) {
            assertThat(outcome(facts(100, emblem), words)).isEqualTo(Outcome.CHANGED_TEXT);
            assertThat(outcome(facts(42, emblem), words)).isEqualTo(Outcome.CHANGED_TEXT);
        }
        var compressed = new Change(new Place(40, 40, 140, 140), 600, 100, 300, 200);
        assertThat(outcome(facts(100, compressed), Wording.NONE)).isEqualTo(Outcome.HARMLESS_CHANGE);
        var small = new Change(new Place(40, 40, 90, 90), 300, 100, 500, 400);
        assertThat(outcome(facts(100, small), Wording.NONE)).isEqualTo(Outcome.CHANGED_TEXT);
        assertThat(outcome(facts(42, small), Wording.NONE)).isEqualTo(Outcome.TOO_SMALL_TO_TELL);
        var hand = new Change(new Place(0, 300, 700, 600), 9000, 9000, 9000, 9000);
        assertThat(outcome(facts(100, hand), Wording.NONE)).isEqualTo(Outcome.HARMLESS_CHANGE);
    }

    @Test
    void a_poster_of_which_something_hides_a_part_is_proposed_and_another_poster_is_dropped() {
        var hand = new Change(new Place(0, 300, 700, 600), 9000, 9000, 9000, 9000);
        var other = new Change(new Place(0, 300, 200, 600), 9000, 9000, 9000, 9000);
        var hidden = new Facts(100, 100, 70, Set.of(), Set.of(), List.of(hand, change(3000, 3000)));

        assertThat(CopyVerdict.isShown(hidden)).isTrue();
        assertThat(CopyVerdict.needsText(hidden)).isFalse();
        assertThat(outcome(hidden, wording(List.of(word("1022")), List.of(word("1900")))))
                .isEqualTo(Outcome.HARMLESS_CHANGE);
        assertThat(CopyVerdict.isShown(new Facts(100, 100, 70, Set.of(), Set.of(), List.of(other))))
                .isFalse();
        assertThat(CopyVerdict.isShown(facts(100, other))).isTrue();
    }

    @Test
    void text_is_read_only_if_it_decides() {
        assertThat(CopyVerdict.needsText(facts(100))).isTrue();
        assertThat(CopyVerdict.needsText(facts(100, change(0, 900)))).isTrue();
        assertThat(CopyVerdict.needsText(facts(40))).isFalse();
        assertThat(CopyVerdict.needsText(new Facts(100, 80, 100, Set.of(), Set.of(), List.of())))
                .isFalse();
    }

    private static Outcome outcome(Facts facts, @Nullable Wording wording) {
        return CopyVerdict.of(facts, wording).outcome();
    }

    private static Facts facts(int sharpness, Change... changes) {
        return new Facts(sharpness, 100, 100, Set.of(), Set.of(), List.of(changes));
    }

    /** A change in the line, of lost and therefore lighter pixels, and of darkened pixels. */
    private static Change change(int lost, int darkened) {
        return new Change(LINE, lost, 0, lost, darkened);
    }

    private static Wording wording(List<Word> poster, List<Word> copy) {
        return new Wording(poster, copy, List.of());
    }

    private static Word word(String text) {
        return new Word(text, 90, LINE);
    }
}
