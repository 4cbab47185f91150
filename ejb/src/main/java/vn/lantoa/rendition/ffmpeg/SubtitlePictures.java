package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.asset.draft.Cue;
import vn.lantoa.asset.draft.Cues;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;

/**
 * Subtitles of a video drawn as pictures, for overlay, so that letters look the same on every machine, whatever its
 * fonts and ffmpeg build. Runs {@link SubtitleChild}.
 */
@ApplicationScoped
public class SubtitlePictures {
    private static final JavaChild CHILD = new JavaChild(SubtitlePictures.class, List.of("SubtitleChild"), 256);
    private static final Duration BEGINNING = Duration.ofSeconds(60);
    private static final Duration EACH = Duration.ofMillis(100);

    @Inject
    Children children;

    @Inject
    ChildConfig config;

    /**
     * The pictures of a video.
     *
     * @param list the pictures and their durations, for ffmpeg's concat demuxer
     */
    public record Drawn(@Nullable Path list, @Nullable MakeOutcome refusal) {
        static Drawn not(String reason) {
            return new Drawn(null, new Impossible(reason));
        }
    }

    /**
     * Draws the file {@code subtitles} of this directory.
     *
     * @param directory the directory of the subtitles; a folder for the pictures is created in it
     * @param width width of the video in pixels, as displayed
     * @param end the end of the video in seconds
     */
    public Drawn draw(Path directory, int width, int height, long end) {
        var file = directory.resolve("subtitles");
        if (!Files.exists(file)) return Drawn.not("no-subtitles");
        var timeline = SubtitleTimeline.of(UncheckedIo.get(() -> read(file)), end * 1000);
        if (timeline.isEmpty()) return Drawn.not("unreadable-subtitles");
        // several videos may be made in one directory, with pictures of different sizes
        var own = UncheckedIo.get(() -> Files.createTempDirectory(directory, "subtitles-"));
        var names = names(timeline);
        writeTexts(own.resolve("texts"), names);
        var arguments = List.of(own.toString(), String.valueOf(width), String.valueOf(height));
        var limit = BEGINNING.plus(EACH.multipliedBy(names.size()));
        var outcome = children.run(CHILD.command(config, own, arguments, limit));
        var refusal = MakeOutcome.refusal(outcome, "unreadable-subtitles");
        return new Drawn(refusal == null ? writeList(own, timeline, names) : null, refusal);
    }

    private static Cues read(Path file) throws IOException {
        return Files.size(file) > Cues.MOST_BYTES ? new Cues(List.of()) : Cues.read(Files.readAllBytes(file));
    }

    /**
     * Returns the names of the pictures by text. Names have no extension, so that ffmpeg detects the type from the
     * bytes.
     */
    private static Map<String, String> names(SubtitleTimeline timeline) {
        var names = new LinkedHashMap<String, String>();
        for (var text : timeline.texts()) names.put(text, "subtitle-" + names.size());
        return names;
    }

    private static void writeTexts(Path file, Map<String, String> names) {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(names.size());
            for (var one : names.entrySet()) {
                out.writeUTF(one.getValue());
                out.writeUTF(one.getKey());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path writeList(Path directory, SubtitleTimeline timeline, Map<String, String> names) {
        var scenes = timeline.scenes();
        var list = new StringBuilder("ffconcat version 1.0\n");
        for (int i = 0; i < scenes.size(); i++) {
            var scene = scenes.get(i);
            long until = i + 1 < scenes.size() ? scenes.get(i + 1).start() : scene.start() + 1000;
            list.append("file ").append(names.get(scene.text()));
            list.append(String.format(Locale.ROOT, "\nduration %.3f\n", (until - scene.start()) / 1000.0));
        }
        return UncheckedIo.get(() -> Files.writeString(directory.resolve("subtitles.ffconcat"), list));
    }

    /**
     * Texts of a video in the order in which they appear; each is shown until the next one begins. Stateless.
     *
     * @param scenes the scenes; the first begins with the video, the last at its end
     */
    record SubtitleTimeline(List<Scene> scenes) {
        /** The maximum number of simultaneous cues; more cues would cover the video. */
        private static final int TOGETHER = 3;

        private static final int CHARACTERS = 500;

        /**
         * A text shown from this time on.
         *
         * @param start milliseconds from the beginning
         * @param text empty if none is shown
         */
        record Scene(long start, String text) {}

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

        /** Returns all distinct texts, including the empty one. */
        List<String> texts() {
            return scenes.stream().map(Scene::text).distinct().toList();
        }

        /** Returns true if no text is ever shown. */
        boolean isEmpty() {
            return scenes.stream().allMatch(scene -> scene.text().isEmpty());
        }

        private static void add(List<Scene> scenes, Scene next) {
            boolean same =
                    !scenes.isEmpty() && scenes.get(scenes.size() - 1).text().equals(next.text());
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
}
