package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.rendition.Recipe.MP4;
import static vn.lantoa.rendition.Recipe.POSTER;
import static vn.lantoa.rendition.Recipe.PREVIEW;
import static vn.lantoa.rendition.Recipe.THUMBNAIL;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.FileFacts;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.inspection.Fact;
import vn.lantoa.rendition.RenditionPlan.Planned;

class RenditionPlanTest {
    @ParameterizedTest
    @CsvSource({"image/jpeg", "image/png", "image/svg+xml", "image/webp", "application/pdf"})
    void makes_a_thumbnail_and_a_preview_of_what_can_be_looked_at(String mediaType) {
        assertThat(RenditionPlan.of(List.of(file(1, FileRole.MASTER, mediaType))))
                .containsExactly(new Planned(THUMBNAIL, 1), new Planned(PREVIEW, 1));
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/postscript", "audio/mpeg", "application/epub+zip"})
    void makes_nothing_of_what_cannot(String mediaType) {
        assertThat(RenditionPlan.of(List.of(file(1, FileRole.MASTER, mediaType))))
                .isEmpty();
    }

    @Test
    void takes_the_cover_for_the_face_of_a_programme_and_the_web_file_before_the_print_file() {
        assertThat(RenditionPlan.of(
                        List.of(file(1, FileRole.MASTER, "audio/mpeg"), file(2, FileRole.COVER, "image/jpeg"))))
                .extracting(Planned::position)
                .containsExactly(2, 2);
        assertThat(RenditionPlan.of(
                        List.of(file(1, FileRole.PRINT, "application/pdf"), file(2, FileRole.WEB, "application/pdf"))))
                .extracting(Planned::position)
                .containsExactly(2, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "video/mp4, h264, aac, yuv420p, 1920, 1080",
        "video/mp4, h264, '', yuv420p, 1080, 1920",
        "video/webm, vp9, opus, yuv420p, 1280, 720",
        "video/webm, vp8, vorbis, yuv420p, 640, 360",
    })
    void makes_no_film_of_one_that_plays_everywhere(
            String type, String video, String audio, String colours, int width, int height) {
        var film = film(1, type, video, audio, colours, width, height);

        assertThat(RenditionPlan.of(List.of(film))).containsExactly(new Planned(THUMBNAIL, 1), new Planned(POSTER, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "video/mp4, hevc, aac, yuv420p, 1920, 1080",
        "video/mp4, h264, ac3, yuv420p, 1920, 1080",
        "video/mp4, h264, aac, yuv422p10le, 1920, 1080",
        "video/mp4, h264, aac, yuv420p, 3840, 2160",
        "video/quicktime, prores, pcm_s16le, yuv422p10le, 1920, 1080",
        "video/quicktime, h264, aac, yuv420p, 1920, 1080",
        "video/x-matroska, h264, aac, yuv420p, 1280, 720",
        "video/mpeg, mpeg2video, mp2, yuv420p, 720, 576",
        "application/mxf, mpeg2video, pcm_s24le, yuv422p, 1920, 1080",
    })
    void makes_a_film_that_plays_of_one_that_does_not(
            String type, String video, String audio, String colours, int width, int height) {
        var film = film(1, type, video, audio, colours, width, height);

        assertThat(RenditionPlan.of(List.of(film))).contains(new Planned(MP4, 1));
    }

    @Test
    void makes_a_film_of_one_that_nobody_could_read() {
        assertThat(RenditionPlan.of(List.of(file(1, FileRole.MASTER, "video/mp4"))))
                .contains(new Planned(MP4, 1));
    }

    @Test
    void makes_no_film_when_the_officer_has_brought_one_for_the_web() {
        var master = film(1, "video/quicktime", "prores", "pcm_s16le", "yuv422p10le", 1920, 1080);
        var web = new SourceFile(
                2,
                FileRole.WEB,
                "video/mp4",
                film(2, "video/mp4", "h264", "aac", "yuv420p", 1280, 720).facts());

        assertThat(RenditionPlan.of(List.of(master, web)))
                .extracting(Planned::recipe)
                .doesNotContain(MP4);
    }

    private static SourceFile file(int position, FileRole role, String mediaType) {
        return new SourceFile(position, role, mediaType, FileFacts.NONE);
    }

    private static SourceFile film(
            int position, String type, String video, String audio, String colours, int width, int height) {
        var facts = new java.util.HashMap<>(Map.of(
                Fact.VIDEO_CODEC,
                video,
                Fact.PIXEL_FORMAT,
                colours,
                Fact.WIDTH,
                String.valueOf(width),
                Fact.HEIGHT,
                String.valueOf(height)));
        if (!audio.isEmpty()) facts.put(Fact.AUDIO_CODEC, audio);
        return new SourceFile(position, FileRole.MASTER, type, new FileFacts(facts));
    }
}
