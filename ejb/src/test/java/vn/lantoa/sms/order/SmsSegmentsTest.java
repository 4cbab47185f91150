package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts and their parts. sms-segments-calculator 1.3.0 made the table's parts (and split-sms 0.1.7 if no letter
 * consists of several characters), and node-pdu 2.1.1 decodes them from the octets: the field trial repeats both.
 */
class SmsSegmentsTest {
    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest
    @MethodSource("golden")
    void splits_like_other_programs(GoldenRow row) {
        var segments = SmsSegments.of(row.text());

        assertThat(segments.encoding().slug()).isEqualTo(row.encoding());
        assertThat(segments.parts()).extracting(SmsPart::text).isEqualTo(row.parts());
        assertThat(AirOctets.of(row.text(), GoldenRow.REFERENCE))
                .extracting(HEX::formatHex)
                .isEqualTo(row.octets());
        assertThat(AirOctets.of(row.text(), GoldenRow.REFERENCE)).allMatch(octets -> octets.length <= 140);
    }

    static List<GoldenRow> golden() {
        return GoldenRow.all();
    }

    @Test
    void the_table_has_three_hundred_texts_in_all_scripts_of_the_province() {
        assertThat(GoldenRow.all()).hasSize(300);
        assertThat(GoldenRow.all())
                .extracting(row -> row.group().replaceAll("-.*", ""))
                .contains("vi", "plain", "khmer", "stieng", "emoji", "ext", "alphabet", "mixed", "lines");
    }

    @ParameterizedTest
    @CsvSource({"a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", "ệ, 70, 1", "ệ, 71, 2", "ệ, 134, 2", "ệ, 135, 3"})
    void counts_billed_parts(String letter, int length, int parts) {
        assertThat(SmsSegments.of(letter.repeat(length)).count()).isEqualTo(parts);
    }

    @Test
    void composes_letters_before_it_counts_them() {
        var decomposed = Normalizer.normalize("Nộp hồ sơ trực tuyến", Normalizer.Form.NFD);

        assertThat(SmsSegments.of(decomposed)).isEqualTo(SmsSegments.of("Nộp hồ sơ trực tuyến"));
    }

    @Test
    void never_splits_an_escape_sequence() {
        var segments = SmsSegments.of("a".repeat(152) + "€" + "b".repeat(20));

        assertThat(segments.parts()).extracting(SmsPart::units).containsExactly(152, 22);
        assertThat(segments.parts().get(1).text()).startsWith("€b");
    }

    @Test
    void never_splits_a_grapheme_cluster() {
        var letter = SmsSegments.of("ệ".repeat(66) + "ô\u0306" + "b".repeat(20));
        var family = SmsSegments.of("ệ".repeat(60) + "👨‍👩‍👧‍👦" + "b".repeat(20));

        assertThat(letter.parts().get(1).text()).startsWith("ô\u0306b");
        assertThat(family.parts().get(1).text()).startsWith("👨‍👩‍👧‍👦b");
    }

    @Test
    void splits_an_oversized_cluster_between_its_characters() {
        var segments = SmsSegments.of("a" + "\u0302".repeat(200) + "😀".repeat(40));

        assertThat(segments.parts()).allMatch(part -> part.units() <= 67);
        assertThat(segments.parts())
                .noneMatch(part -> Character.isLowSurrogate(part.text().charAt(0)));
    }

    @Test
    void names_characters_that_require_unicode() {
        assertThat(SmsSegments.of("Hồ sơ “số”").forcing())
                .extracting(ForcingCharacter::code, ForcingCharacter::count)
                .contains(tuple("U+1ED3", 1), tuple("U+201C", 1));
        assertThat(SmsSegments.of("Ho so [1]").forcing()).isEmpty();
    }

    @Test
    void an_empty_text_has_no_parts_and_lone_surrogates_are_replaced() {
        assertThat(SmsSegments.of(" \n ").count()).isZero();
        assertThat(SmsSegments.of("a\uD83D").parts().get(0).text()).isEqualTo("a\uFFFD");
    }

    @Test
    void is_priced_by_parts_and_numbers() {
        var tariff = new SmsTariff(new BigDecimal("250"), new BigDecimal("300.5"));

        assertThat(tariff.cost(SmsSegments.of("a".repeat(161)), 1000)).isEqualByComparingTo("500000");
        assertThat(tariff.cost(SmsSegments.of("ệ"), 10)).isEqualByComparingTo("3005");
    }
}
