package vn.lantoa.asset.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Rejected;

class FileNameTest {
    @Test
    void is_stored_in_nfc() {
        var typed = "Hướng dẫn nộp hồ sơ trực tuyến.pdf";
        var decomposed = Normalizer.normalize(typed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(typed);

        assertThat(new FileName(decomposed).value()).isEqualTo(typed);
    }

    @Test
    void accepts_320_letters_in_any_encoding_form() {
        var longest = "ệ".repeat(316) + ".pdf";
        var decomposed = Normalizer.normalize(longest, Normalizer.Form.NFD);
        assertThat(decomposed.length()).isGreaterThan(700);

        assertThat(new FileName(decomposed).value()).isEqualTo(longest);
    }

    @Test
    void rejects_321_letters_and_states_the_limit() {
        var name = Normalizer.normalize("ữ".repeat(321), Normalizer.Form.NFD);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> new FileName(name))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo("name-too-long");
                    assertThat(refusal.issues().list().get(0).params()).containsExactly("321", "320");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|name-has-path",
                "a/b.pdf|name-has-path",
                "C:\\\\a.pdf|name-has-path",
                "..|name-has-path",
                ".|name-has-path",
                "'  '|name-missing"
            })
    void refuses_paths_and_nothing(String name, String type) {
        refuses(name, type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b.pdf",
                "a\nb.pdf",
                "a\tb.pdf",
                "a\u0085b.pdf",
                "anh\u202Egpj.exe",
                "a\u2028b",
                "a\u200Fb"
            })
    void rejects_control_and_bidirectional_characters(String name) {
        refuses(name, "name-has-control-characters");
    }

    @Test
    void accepts_names_in_the_languages_of_the_province() {
        for (var name : new String[] {"ឯកសារ.pdf", "tờ rơi (bản 2) – in.pdf", "ꨀꨇꩉ.png", "📄.txt", "hồ-sơ.tar.gz"})
            assertThat(new FileName(name).value()).isEqualTo(name);
    }

    private static void refuses(String name, String type) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> new FileName(name))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
