package vn.lantoa.asset.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.Inspection.Unreadable;

/** The exact output of ffmpeg 4, 7 and 8. */
class StreamFactsTest {
    @Test
    void reads_the_output_of_ffmpeg_7_for_a_video() {
        var facts = facts(
                """
                Input #0, mov,mp4,m4a,3gp,3g2,mj2, from 'file:input':
                  Metadata:
                    major_brand     : isom
                    title           : Nộp hồ sơ trực tuyến
                    encoder         : Lavf61.7.100
                  Duration: 01:02:03.45, start: 0.000000, bitrate: 5000 kb/s
                  Stream #0:0[0x1](und): Video: h264 (High) (avc1 / 0x31637661), yuv420p(tv, bt709, progressive), \
                1920x1080 [SAR 1:1 DAR 16:9], 4800 kb/s, 25 fps, 25 tbr, 12800 tbn (default)
                      Metadata:
                        handler_name    : VideoHandler
                  Stream #0:1[0x2](vie): Audio: aac (LC) (mp4a / 0x6134706D), 48000 Hz, stereo, fltp, 128 kb/s (default)
                At least one output file must be specified
                """);

        assertThat(facts)
                .containsEntry(Fact.DETECTED_TYPE, "video/mp4")
                .containsEntry(Fact.TITLE, "Nộp hồ sơ trực tuyến")
                .containsEntry(Fact.DURATION_MS, String.valueOf(3_723_450))
                .containsEntry(Fact.VIDEO_CODEC, "h264")
                .containsEntry(Fact.PIXEL_FORMAT, "yuv420p")
                .containsEntry(Fact.AUDIO_CODEC, "aac")
                .containsEntry(Fact.WIDTH, "1920")
                .containsEntry(Fact.HEIGHT, "1080");
    }

    @Test
    void rotates_a_sideways_video_upright() {
        var facts = facts(
                """
                Input #0, mov,mp4,m4a,3gp,3g2,mj2, from 'file:input':
                  Duration: 00:00:02.00, start: 0.000000, bitrate: 5000 kb/s
                    Stream #0:0(eng): Video: hevc (Main) (hvc1 / 0x31637668), yuv420p(tv), 1920x1080, 4800 kb/s, 30 fps
                    Metadata:
                      rotate          : 90
                    Side data:
                      displaymatrix: rotation of -90.00 degrees
                """);

        assertThat(facts).containsEntry(Fact.WIDTH, "1080").containsEntry(Fact.HEIGHT, "1920");
    }

    @Test
    void does_not_treat_cover_art_as_video() {
        var facts = facts(
                """
                Input #0, mp3, from 'file:input':
                  Metadata:
                    title           : Bản tin loa
                    artist          : Đài truyền thanh
                  Duration: 00:01:00.03, start: 0.025057, bitrate: 129 kb/s
                  Stream #0:0: Audio: mp3 (mp3float), 44100 Hz, mono, fltp, 128 kb/s
                  Stream #0:1: Video: mjpeg (Baseline), yuvj420p(pc, bt470bg/unknown/unknown), 600x600, 90k tbr (attached pic)
                """);

        assertThat(facts)
                .isEqualTo(Map.of(
                        Fact.DETECTED_TYPE, "audio/mpeg",
                        Fact.TITLE, "Bản tin loa",
                        Fact.AUTHOR, "Đài truyền thanh",
                        Fact.DURATION_MS, "60030",
                        Fact.AUDIO_CODEC, "mp3"));
    }

    @Test
    void distinguishes_webm_from_matroska() {
        var text =
                """
                Input #0, matroska,webm, from 'file:input':
                  Duration: 00:00:02.00, start: 0.000000, bitrate: 5000 kb/s
                    Stream #0:0: Video: %s, yuv420p(tv), 640x360, SAR 1:1 DAR 16:9, 25 fps
                """;

        assertThat(facts(text.formatted("vp9 (Profile 0)"))).containsEntry(Fact.DETECTED_TYPE, "video/webm");
        assertThat(facts(text.formatted("h264 (High)"))).containsEntry(Fact.DETECTED_TYPE, "video/x-matroska");
    }

    @Test
    void recognises_that_ffmpeg_found_nothing() {
        assertThat(StreamFacts.read("file:input: Invalid data found when processing input"))
                .isEqualTo(new Unreadable("application/octet-stream"));
    }

    private static Map<String, String> facts(String printed) {
        Inspection inspection = StreamFacts.read(printed);
        assertThat(inspection).isInstanceOf(InspectionFacts.class);
        return ((InspectionFacts) inspection).facts();
    }
}
