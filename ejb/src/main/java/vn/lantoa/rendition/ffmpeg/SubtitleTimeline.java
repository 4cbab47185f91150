package vn.lantoa.rendition.ffmpeg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lantoa.asset.draft.Cue;
import vn.lantoa.asset.draft.Cues;

/**
 * Texts of a video in the order of their beginnings; each is shown until the next one begins. Pure.
 *
 * @param scenes the first begins with the video, the last at its end
 */
record SubtitleTimeline(List<Scene> scenes) {
    /** The maximum number of simultaneous cues; more would cover the video. */
    private static final int TOGETHER = 3;

    private static final int CHARACTERS = 500;

    /**
     * A text shown from this time on.
     *
     * @param start milliseconds from the beginning
     * @param text empty if none is shown
     */
    record Scene(long start, String text) {}

    SubtitleTimeline {
        scenes = List.copyOf(scenes);
    }

    /** @param end the end of the video, in milliseconds; later cues are omitted */
    static SubtitleTimeline of(Cues cues, long end) {
        var waiting = new ArrayDeque<>(cues.list().stream()
                .filter(cue -> cue.start() < end)
                .sorted(Comparator.comparingLong(Cue::start))
                .toList());
        var moments = new TreeSet<>(List.of(0L));
        waiting.forEach(cue -> moments.addAll(List.of(cue.start(), Math.min(cue.end(), end))));
        var shown = new ArrayList<Cue>();
        var scenes = new ArrayList<Scene>();
        for (long moment : moments.headSet(end)) {
            shown.removeIf(cue -> cue.end() <= moment);
            while (!waiting.isEmpty() && waiting.peek().start() <= moment) shown.add(waiting.remove());
            add(scenes, new Scene(moment, text(shown)));
        }
        scenes.add(new Scene(end, ""));
        return new SubtitleTimeline(scenes);
    }

    /** Returns each text once, including the empty one. */
    List<String> texts() {
        return scenes.stream().map(Scene::text).distinct().toList();
    }

    /** Returns true if no text is ever shown. */
    boolean isEmpty() {
        return scenes.stream().allMatch(scene -> scene.text().isEmpty());
    }

    private static void add(List<Scene> scenes, Scene next) {
        boolean same = !scenes.isEmpty() && scenes.get(scenes.size() - 1).text().equals(next.text());
        if (!same) scenes.add(next);
    }

    private static String text(List<Cue> shown) {
        return shown.stream().limit(TOGETHER).map(cue -> brief(cue.text())).collect(Collectors.joining("\n"));
    }

    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, CHARACTERS));
    }
}
