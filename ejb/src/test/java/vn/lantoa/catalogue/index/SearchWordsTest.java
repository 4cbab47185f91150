package vn.lantoa.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void splits_at_everything_except_letters_marks_and_digits() {
        assertThat(SearchWords.of("Kế hoạch 104/KH-UBND: “dịch vụ công”, 10.10!"))
                .containsExactly("kế", "hoạch", "104", "kh", "ubnd", "dịch", "vụ", "công", "10", "10");
        assertThat(SearchWords.of(" \u0000\u200B ")).isEmpty();
    }

    @Test
    void treats_composed_and_decomposed_letters_alike() {
        for (var text : new String[] {"Dịch vụ công", "ƀŏk", "Chuyển đổi"})
            assertThat(SearchWords.of(Normalizer.normalize(text, Form.NFD)))
                    .isEqualTo(SearchWords.of(Normalizer.normalize(text, Form.NFC)));
    }

    @Test
    void treats_apostrophes_as_letters() {
        for (var text : new String[] {"S'tiêng", "S’tiêng", "Sʼtiêng", "s‘tiêng", "Stiêng"})
            assertThat(SearchWords.of(text)).containsExactly("stiêng");
        assertThat(SearchWords.of("'trích dẫn'")).containsExactly("trích", "dẫn");
    }

    @Test
    void treats_both_tone_placements_alike() {
        assertThat(SearchWords.of("hoà khoẻ thuỷ")).isEqualTo(SearchWords.of("hòa khỏe thủy"));
        assertThat(SearchWords.of("quý hoàn")).containsExactly("quý", "hoàn");
    }

    @Test
    void splits_scripts_without_spaces_into_clusters() {
        assertThat(SearchWords.of("កំណើត")).containsExactly("កំ", "ណើ", "ត");
        assertThat(SearchWords.of("ខ្មែរ")).containsExactly("ខ្មែ", "រ");
        assertThat(SearchWords.of("公共服務abc1")).containsExactly("公", "共", "服", "務", "abc1");
        assertThat(SearchWords.of("លេខ១០២២")).containsExactly("លេ", "ខ", "១០២២");
    }

    @Test
    void drops_diacritics_of_latin_letters_only() {
        assertThat(SearchWords.plain("đường")).isEqualTo("duong");
        assertThat(SearchWords.plain("ƀŏ̆")).isEqualTo("bo");
        assertThat(SearchWords.plain("ណើ")).isEqualTo("ណើ");
        assertThat(SearchWords.plain("១០២២")).isEqualTo("1022");
    }

    @Test
    void truncates_overlong_words() {
        assertThat(SearchWords.of("x".repeat(1000))).allMatch(word -> word.length() <= 60);
    }
}
