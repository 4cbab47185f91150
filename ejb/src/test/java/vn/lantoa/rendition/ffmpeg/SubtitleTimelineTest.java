package vn.lantoa.rendition.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.draft.Cue;
import vn.lantoa.asset.draft.Cues;
import vn.lantoa.rendition.ffmpeg.SubtitlePictures.SubtitleTimeline;
import vn.lantoa.rendition.ffmpeg.SubtitlePictures.SubtitleTimeline.Scene;

/** The subtitles displayed at each time. */
class SubtitleTimelineTest {
    @Test
    void shows_each_text_only_during_its_cue() {
        assertThat(scenes(10_000, new Cue(1000, 2000, "một"), new Cue(3000, 4000, "hai")))
                .containsExactly(
                        new Scene(0, ""),
                        new Scene(1000, "một"),
                        new Scene(2000, ""),
                        new Scene(3000, "hai"),
                        new Scene(4000, ""),
                        new Scene(10_000, ""));
    }

    @Test
    void begins_with_the_text_that_begins_with_the_film() {
        assertThat(scenes(2000, new Cue(0, 2000, "một"))).containsExactly(new Scene(0, "một"), new Scene(2000, ""));
    }

    @Test
    void stacks_simultaneous_texts() {
        assertThat(scenes(9000, new Cue(2000, 4000, "hai"), new Cue(0, 3000, "một")))
                .containsExactly(
                        new Scene(0, "một"),
                        new Scene(2000, "một\nhai"),
                        new Scene(3000, "hai"),
                        new Scene(4000, ""),
                        new Scene(9000, ""));
    }

    @Test
    void drops_cues_after_the_end_of_the_film() {
        assertThat(scenes(3000, new Cue(2000, 90_000, "một"), new Cue(3000, 4000, "hai")))
                .containsExactly(new Scene(0, ""), new Scene(2000, "một"), new Scene(3000, ""));
    }

    @Test
    void limits_the_text_shown_at_once() {
        var many = java.util.Collections.nCopies(5000, new Cue(0, 1000, "chữ ".repeat(1000)));

        assertThat(SubtitleTimeline.of(new Cues(many), 1000).scenes().get(0).text())
                .hasSize(3 * 500 + 2);
    }

    private static List<Scene> scenes(long end, Cue... cues) {
        return SubtitleTimeline.of(new Cues(List.of(cues)), end).scenes();
    }
}
