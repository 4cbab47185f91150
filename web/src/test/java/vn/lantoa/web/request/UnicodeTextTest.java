package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/a/%C3%28", "/%00", "q=%ED%A0%80", "%", "%4", "%zz", "%C3", "x%FFy", "%C0%80", "%F5%80%80%80"})
    void knows_an_address_that_stands_for_no_text(String part) {
        assertThat(UnicodeText.isWholeEncoded(part)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a/b", "q=lan+to%E1%BA%A3", "%F0%9F%98%80", "%25", "%2F..%0A", "q=Lan toả"})
    void accepts_a_decodable_address(String part) {
        assertThat(UnicodeText.isWholeEncoded(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\ud800", "\udc00", "\ud83d\ud83d\ude00", "\ud83d"})
    void detects_texts_that_cannot_be_stored(String text) {
        assertThat(UnicodeText.isWhole(text)).isFalse();
    }
}
