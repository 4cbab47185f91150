package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeTextTest {
    @Test
    void accepts_tabs_and_line_feeds_but_no_other_controls_or_lone_surrogates() {
        assertThat(FreeText.hasControls("một\n\thai 😀")).isFalse();
        assertThat(FreeText.hasControls("một\u0007")).isTrue();
        assertThat(FreeText.hasControls("một\uD83D")).isTrue();
        assertThat(FreeText.hasControls("một\uFFFF")).isTrue();
    }

    @Test
    void treats_texts_alike_that_differ_in_diacritics_and_case() {
        assertThat(UnmarkedText.of(" ĐƯỜNG Thông tin ")).isEqualTo("duong thong tin");
        assertThat(UnmarkedText.of("duong tho\u0302ng tin")).isEqualTo("duong thong tin");
    }
}
