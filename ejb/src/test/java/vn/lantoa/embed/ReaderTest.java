package vn.lantoa.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.embed.RenderLeaflet.PrintedAddress;

class ReaderTest {
    @Test
    void the_chosen_language_precedes_those_of_the_browser() {
        var tags = List.of("vi", "en", "km");

        assertThat(Reader.of("", "km;q=0.5, en-US, fr").bestOf(tags)).contains("en");
        assertThat(Reader.of("km", "en").bestOf(tags)).contains("km");
        assertThat(Reader.of("xx", "fr").bestOf(tags)).isEmpty();
        assertThat(Reader.of("", "en;q=0, vi").bestOf(tags)).contains("vi");
    }

    @Test
    void the_interface_is_vietnamese_or_english() {
        assertThat(Reader.of("", "en-GB").surface()).isEqualTo("en");
        assertThat(Reader.of("", "km").surface()).isEqualTo("vi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "en;q=x", "<script>"})
    void ignores_malformed_preferences(String accepted) {
        assertThat(Reader.of("<", accepted).bestOf(List.of("vi"))).isEmpty();
    }

    @Test
    void accepts_scanned_and_typed_codes() {
        var read = PrintedAddress.find("K3M9P2XZ-Benh-Vien").orElseThrow();

        assertThat(read.code().text()).isEqualTo("k3m9p2xz");
        assertThat(read.place()).isEqualTo("benh-vien");
        assertThat(PrintedAddress.find("k3m9p2xz").orElseThrow().place()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k3m9", "k3m9p2xi", "k3m9p2xz-", "k3m9p2xz_a", "k3m9p2xz-a/b"})
    void rejects_invalid_codes(String text) {
        assertThat(PrintedAddress.find(text)).isEmpty();
    }
}
