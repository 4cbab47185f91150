package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lantoa.catalogue.Passage.Kind;

class CuesTest {
    @Test
    void reads_webvtt() {
        var cues = Cues.ofSubtitles(
                """
                WEBVTT - lời đầu

                NOTE không phải lời nói

                1
                00:01.500 --> 00:04.000 align:start
                <v Lan>Mời bà con
                nộp hồ sơ</v>

                01:20:03.250 --> 01:20:05.000
                Hết phim
                """);

        assertThat(cues)
                .containsExactly(
                        new Passage(Kind.TIME, 1_500, "Mời bà con nộp hồ sơ"),
                        new Passage(Kind.TIME, 4_803_250, "Hết phim"));
    }

    @Test
    void reads_subrip() {
        assertThat(Cues.ofSubtitles(
                        "1\r\n00:00:01,000 --> 00:00:02,000\r\nXin chào\r\n\r\n2\r\n00:00:03,000 --> 0\r\nTạm biệt"))
                .containsExactly(new Passage(Kind.TIME, 1_000, "Xin chào"), new Passage(Kind.TIME, 3_000, "Tạm biệt"));
    }

    @Test
    void reads_a_transcript_with_and_without_times() {
        assertThat(Cues.ofTranscript("Mở đầu\n\n[1:20] Cầu treo\nrất đẹp\n01:02:03 Kết thúc"))
                .containsExactly(
                        new Passage(Kind.TIME, 0, "Mở đầu"),
                        new Passage(Kind.TIME, 80_000, "Cầu treo rất đẹp"),
                        new Passage(Kind.TIME, 3_723_000, "Kết thúc"));
    }

    @Test
    void stays_within_its_limits_for_any_input() {
        assertThat(Cues.ofSubtitles("00:01.000 --> 00:02.000\nchữ\n\n".repeat(Cues.MOST + 10)))
                .hasSize(Cues.MOST);
        assertThat(Cues.ofSubtitles("00:01.000 --> 00:02.000\n" + "chữ ".repeat(100_000))
                        .get(0)
                        .text())
                .hasSizeLessThanOrEqualTo(2_000);
        assertThat(Cues.ofSubtitles("\0\uFFFF<<<<")).isEmpty();
        assertThat(Cues.ofTranscript("")).isEmpty();
    }

    @Test
    void counts_pages_even_when_one_is_empty() {
        assertThat(FilePassages.pages("Trang một\f \fTrang ba\f"))
                .containsExactly(new Passage(Kind.PAGE, 1, "Trang một"), new Passage(Kind.PAGE, 3, "Trang ba"));
    }
}
