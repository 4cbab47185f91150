package vn.lantoa.sms.order;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubmitTextTest {
    private static final String LONG = "Nop ho so tai nha. ".repeat(20).strip();

    @Test
    void a_short_text_is_sent_without_a_header() {
        var text = SubmitText.of("Xin chao", DefaultAlphabet.GSM, Concatenation.UDH);
        var part = text.part(1, 7);

        assertThat(text.count()).isEqualTo(1);
        assertThat(part.hasHeader()).isFalse();
        assertThat(part.dataCoding()).isZero();
        assertThat(part.octets()).isEqualTo("Xin chao".getBytes(ISO_8859_1));
    }

    @Test
    void a_user_data_header_links_the_parts() {
        var text = SubmitText.of(LONG, DefaultAlphabet.GSM, Concatenation.UDH);

        assertThat(text.count()).isEqualTo(SmsSegments.of(LONG).count()).isEqualTo(3);
        assertThat(text.part(2, 0x1A7).octets()).startsWith(5, 0, 3, 0xA7, 3, 2);
        assertThat(text.part(2, 0x1A7).hasHeader()).isTrue();
    }

    @Test
    void rejects_more_parts_than_a_header_can_number() {
        assertThatThrownBy(() -> SubmitText.of("a".repeat(153 * 256), DefaultAlphabet.GSM, Concatenation.UDH))
                .hasMessageContaining("256 parts");
    }

    @Test
    void sar_fields_keep_the_text_and_split_it_alike() {
        var headed = SubmitText.of(LONG, DefaultAlphabet.GSM, Concatenation.UDH);
        var fielded = SubmitText.of(LONG, DefaultAlphabet.GSM, Concatenation.SAR);

        assertThat(fielded.count()).isEqualTo(headed.count());
        var octets = headed.part(1, 1).octets();
        assertThat(fielded.part(1, 1).octets()).isEqualTo(Arrays.copyOfRange(octets, 6, octets.length));
        assertThat(fielded.part(1, 1).hasHeader()).isFalse();
    }

    @Test
    void message_payload_contains_the_whole_text() {
        var text = SubmitText.of(LONG, DefaultAlphabet.GSM, Concatenation.PAYLOAD);

        assertThat(text.count()).isEqualTo(1);
        assertThat(text.part(1, 1).octets()).hasSize(LONG.length());
    }

    @Test
    void characters_outside_gsm_7_are_sent_as_utf_16() {
        var marked = SubmitText.of("Nộp hồ sơ", DefaultAlphabet.GSM, Concatenation.UDH)
                .part(1, 1);
        assertThat(marked.dataCoding()).isEqualTo(8);
        assertThat(new String(marked.octets(), UTF_16BE)).isEqualTo("Nộp hồ sơ");

        // the euro sign is in the GSM alphabet and not in Latin 1, the letter é in both
        assertThat(SubmitText.of("5 €", DefaultAlphabet.GSM, Concatenation.UDH)
                        .part(1, 1)
                        .octets())
                .containsExactly('5', ' ', 0x1B, 0x65);
        assertThat(SubmitText.of("5 €", DefaultAlphabet.LATIN1, Concatenation.UDH)
                        .part(1, 1)
                        .dataCoding())
                .isEqualTo(8);
        assertThat(SubmitText.of("é", DefaultAlphabet.LATIN1, Concatenation.UDH)
                        .part(1, 1)
                        .octets())
                .containsExactly(0xE9);
        assertThat(SubmitText.of("é", DefaultAlphabet.GSM, Concatenation.UDH)
                        .part(1, 1)
                        .octets())
                .containsExactly(0x05);
    }
}
