package vn.lantoa.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.bulletin.ReadingSpeed.Syllables;

class ScriptCutTest {
    private static final String TEXT =
            """
            Từ ngày 01/12, bà con nộp hồ sơ đất đai trên Cổng Dịch vụ công. Mang theo căn cước và sổ đỏ! \
            Ai chưa có tài khoản thì đến UBND xã TP. Biên Hòa để được giúp.
            Gọi 1022 khi cần hỏi. Ông A. Tuấn phụ trách.""";
    private static final ReadingSpeed SPEED = new ReadingSpeed(180, 600);

    @Test
    void does_not_split_sentences_at_abbreviations() {
        assertThat(Sentences.of(TEXT))
                .containsExactly(
                        "Từ ngày 01/12, bà con nộp hồ sơ đất đai trên Cổng Dịch vụ công.",
                        "Mang theo căn cước và sổ đỏ!",
                        "Ai chưa có tài khoản thì đến UBND xã TP. Biên Hòa để được giúp.",
                        "Gọi 1022 khi cần hỏi.",
                        "Ông A. Tuấn phụ trách.");
        assertThat(Sentences.of("  ")).isEmpty();
        assertThat(Sentences.of("Không có dấu chấm")).containsExactly("Không có dấu chấm");
        assertThat(Sentences.of("1. Vào trang web. 2. Bấm nút.")).containsExactly("1. Vào trang web.", "2. Bấm nút.");
        assertThat(Sentences.of("Giá 1.500 đồng. Hết.")).containsExactly("Giá 1.500 đồng.", "Hết.");
    }

    @ParameterizedTest
    @CsvSource({
        "Bà con chú ý, 4",
        "UBND xã, 5",
        "HÀNH CHÍNH, 2",
        "năm 2026, 8",
        "gọi 0251382200, 11",
        "'', 0",
        "đạt 100%, 8",
        "ngày 5, 2"
    })
    void counts_spoken_syllables(String text, int syllables) {
        assertThat(Syllables.of(text)).isEqualTo(syllables);
    }

    @Test
    void selects_as_many_whole_sentences_as_fit() {
        var cut = ScriptCut.toFit(TEXT, SPEED, 12);

        assertThat(cut.chosen()).containsExactly(0, 1);
        assertThat(cut.script()).endsWith("sổ đỏ!");
        assertThat(cut.millis()).isLessThanOrEqualTo(12_000);
        assertThat(cut.sentences()).hasSizeGreaterThan(2);
        assertThat(ScriptCut.toFit(TEXT, SPEED, 120).chosen()).hasSameSizeAs(cut.sentences());
        assertThat(ScriptCut.toFit(TEXT, SPEED, 1).script()).isEmpty();
    }

    @Test
    void reads_chosen_sentences_in_the_order_of_the_text() {
        var cut = ScriptCut.of(TEXT, SPEED, List.of(3, 1, 3, 99, -1));

        assertThat(cut.script()).isEqualTo("Mang theo căn cước và sổ đỏ! Gọi 1022 khi cần hỏi.");
        assertThat(cut.reads(1)).isTrue();
        assertThat(cut.reads(0)).isFalse();
    }
}
