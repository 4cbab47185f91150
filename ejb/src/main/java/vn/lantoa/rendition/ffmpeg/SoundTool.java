package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.rendition.Family;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;

/** Maker of audio normalized to a target loudness, in two passes, and of waveform pictures. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SoundTool extends FilmTool {
    SoundTool() {
        super(Family.SOUND, Family.WAVE);
    }

    @Override
    MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress) {
        if (Film.of(job).isAbsurd()) return new MakeOutcome.Impossible("too-long");
        var output = directory.resolve("made-" + job.recipe().name());
        var limits = Film.of(job).soundLimits();
        if (job.recipe().family() == Family.WAVE) {
            var words = SoundWords.wave(ffmpeg, input, job.recipe(), output);
            return FilmOutcome.read(children.run(ChildCommand.of(words, directory, limits)), limits, output);
        }
        var measured =
                children.run(ChildCommand.of(SoundWords.measure(ffmpeg, input, job.recipe()), directory, limits));
        if (!(measured instanceof ChildOutcome.Finished finished && finished.isSuccess()))
            return FilmOutcome.measured(measured, limits, output);
        var loudness = Loudness.read(finished.stderr());
        if (loudness.isEmpty()) return new MakeOutcome.Impossible("silence");
        var words = SoundWords.sound(ffmpeg, input, job, loudness.get(), output);
        var following = ChildCommand.of(words, directory, limits).following(new Progress(Film.of(job), progress)::hear);
        return FilmOutcome.measured(children.run(following), limits, output);
    }

    /** Command lines of ffmpeg for audio. */
    static final class SoundWords {
        /** A lower priority than pictures and texts, but higher than videos. */
        private static final List<String> BEHIND = List.of("nice", "-n", "5");

        private SoundWords() {}

        static List<String> measure(FfmpegProgram ffmpeg, Path input, Recipe recipe) {
            var words = new ArrayList<>(BEHIND);
            words.addAll(ffmpeg.reading(input));
            words.addAll(List.of(
                    "-map", "0:a:0", "-vn", "-sn", "-dn", "-af", prepared(recipe) + Loudness.measuring(recipe)));
            words.addAll(List.of("-nostats", "-f", "null", "-"));
            return words;
        }

        static List<String> sound(FfmpegProgram ffmpeg, Path input, RenditionJob job, Loudness measured, Path output) {
            var recipe = job.recipe();
            var words = new ArrayList<>(BEHIND);
            words.addAll(ffmpeg.reading(input));
            words.addAll(List.of("-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1"));
            words.addAll(List.of("-af", prepared(recipe) + late(recipe) + measured.applying(recipe)));
            words.addAll(FfmpegWords.words("-t " + Film.of(job).end() + " -ar " + recipe.word("rate")));
            words.addAll(List.of("-c:a", recipe.word("codec")));
            if (recipe.has("bitrate")) words.addAll(List.of("-b:a", recipe.word("bitrate")));
            words.addAll(recipe.mediaType().equals("audio/wav") ? broadcast(job) : tagged(job));
            words.addAll(List.of("-nostats", "-progress", "pipe:1", "-y", "file:" + output));
            return words;
        }

        static List<String> wave(FfmpegProgram ffmpeg, Path input, Recipe recipe, Path output) {
            var words = new ArrayList<>(BEHIND);
            words.addAll(ffmpeg.reading(input));
            var size = recipe.word("width") + "x" + recipe.word("height");
            words.addAll(List.of(
                    "-filter_complex",
                    "[0:a:0]aformat=channel_layouts=mono,showwavespic=s=" + size + ":colors=0x14508C[picture]"));
            words.addAll(List.of("-map", "[picture]", "-frames:v", "1", "-map_metadata", "-1"));
            words.addAll(List.of("-c:v", "png", "-f", "image2", "-update", "1", "-y", "file:" + output));
            return words;
        }

        /** Returns the filters applied before the loudness is measured: mono if required, and compression of the range. */
        private static String prepared(Recipe recipe) {
            var channels = recipe.number("channels", 2) == 1 ? "aformat=channel_layouts=mono," : "";
            if (!recipe.has("squeeze")) return channels;
            var ratio = recipe.word("squeeze").split(":", 2)[0];
            return channels + "acompressor=threshold=0.1:ratio=" + ratio + ":attack=20:release=250,";
        }

        /**
         * Returns the filter that adds an initial delay, for loudspeakers. It must precede loudnorm: ffmpeg 7.1 ignores
         * it afterwards.
         */
        private static String late(Recipe recipe) {
            return recipe.has("headMillis") ? "adelay=" + recipe.word("headMillis") + ":all=1," : "";
        }

        private static List<String> tagged(RenditionJob job) {
            var texts = job.credits().texts();
            return Stream.of(
                            List.of("-id3v2_version", "3", "-f", "mp3"),
                            metadata("title", texts.title()),
                            metadata("artist", texts.creator()),
                            metadata("copyright", texts.rights()),
                            metadata("comment", job.credits().identifier()))
                    .flatMap(List::stream)
                    .toList();
        }

        /** Returns the options for the {@code bext} chunk of a WAVE (EBU Tech 3285): ASCII, at most 256 characters. */
        private static List<String> broadcast(RenditionJob job) {
            var words = FfmpegWords.words("-write_bext 1 -f wav -metadata time_reference=0");
            words.addAll(List.of("-metadata", "description=" + job.credits().identifier()));
            words.addAll(List.of("-metadata", "originator=Lan Toa"));
            return words;
        }

        private static List<String> metadata(String key, String value) {
            return value.isBlank() ? List.of() : List.of("-metadata", key + "=" + value.replaceAll("\\s+", " "));
        }
    }
}
