package vn.lantoa.asset.draft;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CuesTest {
    private static final String VTT =
            """
            WEBVTT - phim mẫu

            STYLE
            ::cue { color: red }

            NOTE người dịch

            mở đầu
            00:01.500 --> 00:03.000 line:0 align:start
            <v Lan>Xin chào <i>bà con</i> &amp; các bạn

            01:00:04.000 --> 01:00:06.250
            Hai dòng
            A &lt; B
            """;
    private static final List<Cue> CUES =
            List.of(new Cue(1500, 3000, "Xin chào bà con & các bạn"), new Cue(3_604_000, 3_606_250, "Hai dòng\nA < B"));

    @Test
    void reads_webvtt_without_markup() {
        assertThat(read(VTT).list()).isEqualTo(CUES);
    }

    @Test
    void reads_sub_rip_with_a_byte_order_mark_and_line_ends_of_windows() {
        var srt = "\uFEFF1\r\n00:00:01,500 --> 00:00:03,000\r\n{\\an8}Xin chào <b>bà con</b> & các bạn\r\n\r\n"
                + "2\r\n01:00:04,000 --> 01:00:06,250 X1:40 X2:600\r\nHai dòng\r\nA < B\r\n";

        assertThat(read(srt).list()).isEqualTo(CUES);
    }

    @Test
    void reads_utf_16_files_of_windows() {
        var srt = "\uFEFF1\n00:00:01,000 --> 00:00:02,000\nĐồng Nai\n";

        for (var charset : List.of(UTF_16LE, UTF_16BE))
            assertThat(Cues.read(srt.getBytes(charset)).list()).containsExactly(new Cue(1000, 2000, "Đồng Nai"));
    }

    @Test
    void reads_back_what_it_wrote() {
        var cues = new Cues(CUES);

        assertThat(Cues.read(cues.vtt())).isEqualTo(cues);
        assertThat(Cues.read(cues.srt())).isEqualTo(cues);
        assertThat(new String(cues.vtt(), UTF_8)).startsWith("WEBVTT\n\n00:00:01.500 --> 00:00:03.000\n");
        assertThat(new String(cues.srt(), UTF_8)).startsWith("1\n00:00:01,500 --> 00:00:03,000\nXin chào");
    }

    @Test
    void no_text_can_end_its_cue_or_begin_another() {
        var sly = new Cues(List.of(new Cue(0, 1000, "00:00:05.000 --> 00:00:09.000 <script>")));

        assertThat(new String(sly.vtt(), UTF_8)).doesNotContain("05.000 -->").doesNotContain("<script>");
        assertThat(Cues.read(sly.vtt()).list()).hasSize(1);
    }

    @Test
    void composed_and_decomposed_letters_are_equal() {
        assertThat(read("1\n00:00:01,000 --> 00:00:02,000\nTie\u0302\u0301ng Vie\u0323\u0302t\n")
                        .list())
                .containsExactly(new Cue(1000, 2000, "Tiếng Việt"));
    }

    @Test
    void skips_unreadable_cues_and_returns_none_for_other_files() {
        assertThat(
                        read("00:99:00.000 --> 00:00:03.000\nsai\n\n00:05.000 --> 00:04.000\nngược\n\n00:01.000 --> 00:02.000\n")
                                .list())
                .isEmpty();
        assertThat(Cues.read(new byte[] {(byte) 0xff, 0, 1, 2}).list()).isEmpty();
    }

    @Test
    void is_limited_for_any_input() {
        var endless = "00:01.000 --> 00:02.000\nlặp\n\n".repeat(CueSheet.MOST_CUES + 10);

        assertThat(read(endless).list()).hasSize(CueSheet.MOST_CUES);
    }

    @Test
    void reads_times_in_common_notations() {
        assertThat(Stream.of("1:02", "01:02.5", "00:01:02,500", "1:00:00").map(Cues::parse))
                .extracting(time -> time.orElse(-1))
                .containsExactly(62_000L, 62_500L, 62_500L, 3_600_000L);
        assertThat(Stream.of("", "62", "1:60", "-1:00", "1:2", "0x1:00", "100:00:00")
                        .map(Cues::parse))
                .allMatch(time -> time.isEmpty());
    }

    @Test
    void reports_the_errors_of_every_cue() {
        var wrong = List.of(
                new Cue(2000, 2000, "x"),
                new Cue(1000, 3000, " "),
                new Cue(4000, 100_000_000, "ố".repeat(501)),
                new Cue(5000, 6000, "1\n2\n3\n4\n5"),
                new Cue(7000, 8000, "\u0007"));

        assertThat(CueSheet.check(wrong).list().stream().map(issue -> issue.code() + " " + issue.params()))
                .containsExactly(
                        "cue-ends-before-it-begins [1]",
                        "cue-out-of-order [2]",
                        "cue-empty [2]",
                        "cue-too-late [3]",
                        "cue-too-long [3]",
                        "cue-too-many-lines [4]",
                        "cue-control-characters [5]");
        assertThat(CueSheet.check(CUES).isEmpty()).isTrue();
    }

    @Test
    void rejects_no_cues_and_too_many() {
        var many = IntStream.rangeClosed(0, CueSheet.MOST_CUES)
                .mapToObj(i -> new Cue(i * 1000L, i * 1000L + 1, "x"))
                .toList();

        assertThat(CueSheet.check(List.of()).list())
                .extracting(issue -> issue.code())
                .containsExactly("missing");
        assertThat(CueSheet.check(many).list())
                .extracting(issue -> issue.code())
                .containsExactly("too-many");
    }

    private static Cues read(String text) {
        return Cues.read(text.getBytes(UTF_8));
    }
}
