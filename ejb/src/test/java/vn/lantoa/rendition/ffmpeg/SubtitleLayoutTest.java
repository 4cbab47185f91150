package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Line breaking of a text. Each letter is half an em wide here. */
class SubtitleLayoutTest {
    @Test
    void keeps_the_lines_of_a_short_text() {
        assertThat(layout("Nộp hồ sơ\ntừ nhà", 1280, 720).lines()).containsExactly("Nộp hồ sơ", "từ nhà");
    }

    @Test
    void wraps_lines_between_words() {
        var layout = layout("một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu", 640, 360);

        assertThat(layout.lines()).hasSize(2).allMatch(line -> line.length() * layout.em() / 2 <= 0.9 * 640);
        assertThat(String.join(" ", layout.lines())).startsWith("một hai ba").endsWith("năm sáu");
    }

    @Test
    void scales_with_the_width_of_an_upright_film() {
        assertThat(layout("chữ", 1080, 1920).em())
                .isEqualTo(layout("chữ", 1920, 1080).em());
    }

    @Test
    void breaks_a_word_that_is_longer_than_a_line() {
        var layout = layout("x".repeat(200), 640, 360);

        assertThat(layout.lines()).hasSizeGreaterThan(1);
        assertThat(String.join("", layout.lines())).hasSize(200);
    }

    @Test
    void shrinks_before_covering_too_much_of_the_film() {
        var layout = layout("chữ ".repeat(400), 640, 360);

        assertThat(layout.em()).isLessThan(layout("chữ", 640, 360).em());
        assertThat(layout.height()).isLessThanOrEqualTo(0.6 * 360);
    }

    @Test
    void terminates_with_letters_wider_than_the_film() {
        assertThat(SubtitleLayout.of("ﷺﷺﷺ", 2, 2, text -> 10.0 * text.length()).lines())
                .isNotEmpty();
    }

    private static SubtitleLayout layout(String text, int width, int height) {
        return SubtitleLayout.of(text, width, height, line -> line.length() / 2.0);
    }
}
