package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFormTest {
    @Test
    void without_diacritics_every_vietnamese_letter_fits_gsm_7() {
        var letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
        var tones = new String[] {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
        for (var letter : letters.split(""))
            for (var tone : tones)
                for (var one : new String[] {letter + tone, letter.toUpperCase(java.util.Locale.ROOT) + tone})
                    assertThat(SmsSegments.of(MessageForm.UNMARKED.of(one)).encoding())
                            .as(one)
                            .isEqualTo(SmsEncoding.GSM7);
    }

    @ParameterizedTest
    @CsvSource({"Đường Đồng Khởi – “số 1”…, Duong Dong Khoi - \"số 1\"...", "ƀon ô̆ ŭn, bon o un", "សេវា, សេវា"})
    void accepts_diacritics_and_typographic_signs(String text, String plain) {
        assertThat(MessageForm.UNMARKED.of(text)).isEqualTo(plain.replace("số", "so"));
    }

    @Test
    void uses_common_abbreviations() {
        assertThat(MessageForm.SHORTENED.of("Vui lòng đến Bộ phận một cửa, UBND  hoặc Cổng Dịch vụ công quốc gia"))
                .isEqualTo("den BP 1 cua, UBND hoac Cong DVCQG");
    }

    @Test
    void each_form_has_at_most_as_many_parts_as_the_previous() {
        for (var row : GoldenRow.all()) {
            int marked = parts(MessageForm.MARKED, row.text());
            int plain = parts(MessageForm.UNMARKED, row.text());
            assertThat(plain).as(row.text()).isLessThanOrEqualTo(marked);
            assertThat(parts(MessageForm.SHORTENED, row.text())).as(row.text()).isLessThanOrEqualTo(plain);
        }
    }

    @Test
    void warns_of_ambiguous_words() {
        var misreadings = MessageForm.UNMARKED.misreadings("Nộp thuế nhà cho thuê");

        assertThat(misreadings).extracting(Misreading::word).contains("thuế", "thuê");
        assertThat(misreadings.stream()
                        .filter(one -> one.word().equals("thuế"))
                        .findFirst()
                        .orElseThrow()
                        .others())
                .contains("thuê");
        assertThat(MessageForm.MARKED.misreadings("Nộp thuế")).isEmpty();
    }

    @Test
    void the_glossary_words_match_their_keys() {
        for (var key : new String[] {"thue", "phi", "ma"})
            assertThat(Lexicon.SHIPPED.readings(key)).isNotEmpty().allSatisfy(word -> assertThat(UnmarkedForm.of(word))
                    .isEqualTo(key));
    }

    private static int parts(MessageForm form, String text) {
        return SmsSegments.of(form.of(text)).count();
    }
}
