package vn.lantoa.campaign.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.campaign.social.Network.Counting;

class CaptionTest {
    private static final String ADDRESS = "https://lantoa.example.vn/s/0a1b2c3";
    private static final String LONG = "Nộp hồ sơ trực tuyến tại nhà, không phải đi lại nhiều lần. ".repeat(1200);

    static Stream<Network> networks() {
        return Networks.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void respects_the_limit_of_each_network_and_keeps_the_url(Network network) {
        var caption =
                Caption.of(network, new Caption.Words("5 bước nộp hồ sơ", LONG, "#DongNai #ChuyenDoiSo", ADDRESS));

        assertThat(caption.length()).isLessThanOrEqualTo(network.limit().most());
        assertThat(caption.text()).startsWith("5 bước nộp hồ sơ\n\n").endsWith("#DongNai #ChuyenDoiSo\n" + ADDRESS);
        assertThat(caption.text()).contains("…").doesNotContain(",…", ".…", " …");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void truncates_the_title_if_nothing_else_fits(Network network) {
        var caption = Caption.of(network, new Caption.Words(LONG.strip(), LONG, "", ADDRESS));

        assertThat(caption.length()).isLessThanOrEqualTo(network.limit().most());
        assertThat(caption.text()).endsWith("…\n\n" + ADDRESS);
    }

    @Test
    void contains_everything_if_it_fits() {
        var caption = Caption.of(network("facebook"), new Caption.Words("Tên", "Lời.", "#a #b #c #d #e", ADDRESS));

        assertThat(caption.text()).isEqualTo("Tên\n\nLời.\n\n#a #b #c\n" + ADDRESS);
    }

    @Test
    void counts_vietnamese_vowels_and_urls_as_the_network_does() {
        assertThat(Counting.WEIGHTED.length("ộ")).isEqualTo(2);
        assertThat(Counting.WEIGHTED.length("o\u0323\u0302")).isEqualTo(2);
        assertThat(Counting.WEIGHTED.length("ô")).isEqualTo(1);
        assertThat(Counting.UTF16.length("😀")).isEqualTo(2);
        assertThat(Counting.CODE_POINTS.length("😀")).isEqualTo(1);
        assertThat(Counting.BYTES.length("ộ")).isEqualTo(3);
        assertThat(network("x").limit().length("abc " + ADDRESS, ADDRESS)).isEqualTo(4 + 23);
    }

    private static Network network(String slug) {
        return Networks.find(slug).orElseThrow();
    }
}
