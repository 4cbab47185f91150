package vn.lantoa.web.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {
                "",
                "null",
                " null ",
                "{",
                "{}{}",
                "{\"a\":}",
                "NaN",
                "{\"a\":\"x\\u0000\"}",
                "{\"a\\u0000\":1}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"a\":1e999999999}",
                "{\"a\":1e-999999999}",
                "[null, \"\\udead\"]"
            })
    void rejects_values_that_cannot_be_stored(String body) {
        assertThatThrownBy(() -> JsonText.checked(body)).isInstanceOf(NotReadable.class);
    }

    @Test
    void refuses_what_is_nested_without_end_or_a_number_of_a_thousand_digits() {
        assertThatThrownBy(() -> JsonText.checked("[".repeat(20_000))).isInstanceOf(NotReadable.class);
        assertThatThrownBy(() -> JsonText.checked("{\"a\":".repeat(20_000))).isInstanceOf(NotReadable.class);
        assertThatThrownBy(() -> JsonText.checked("[" + "9".repeat(1000) + "]")).isInstanceOf(NotReadable.class);
    }

    @Test
    void refuses_bytes_that_are_no_utf_8() {
        assertThatThrownBy(() -> JsonText.checked("{\"a\":\"é\"}".getBytes(ISO_8859_1)))
                .isInstanceOf(NotReadable.class);
        assertThatThrownBy(() -> JsonText.checked("{\"a\":1}".getBytes(UTF_16))).isInstanceOf(NotReadable.class);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[null]",
                "{\"a\":null}",
                "\"x\"",
                "1",
                "{\"a\":\"Lan Toả 😀 \\ud83d\\ude00\"}",
                "{\"a\":[{\"b\":[-1.5e10,true]}]}"
            })
    void accepts_a_complete_order(String body) {
        assertThat(JsonText.checked(body.getBytes(UTF_8))).isEqualTo(body);
    }

    @Test
    void ignores_a_byte_order_mark() {
        assertThat(JsonText.checked("\uFEFF{}")).isEqualTo("{}");
    }
}
