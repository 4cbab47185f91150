package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.rendition.Family;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;

/** Maker of two sheets of a video for broadcasters: its shots and its loudness. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class SheetTool extends FilmTool {
    SheetTool() {
        super(Family.SHEET);
    }

    @Override
    MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress) {
        if (Film.of(job).isAbsurd()) return new Impossible("too-long");
        var output = directory.resolve("made-" + job.recipe().name());
        return job.recipe().word("of").equals("shots")
                ? shots(job, input, directory, output)
                : loudness(job, input, directory, output);
    }

    private MakeOutcome shots(RenditionJob job, Path input, Path directory, Path output) {
        var list = new ShotList();
        var words = SheetWords.shots(ffmpeg, input, job.recipe());
        var outcome = children.run(
                ChildCommand.of(words, directory, Film.of(job).limits()).following(list::hear));
        if (!isSuccess(outcome))
            return FilmOutcome.measured(outcome, Film.of(job).limits(), output);
        if (!list.hasFrames()) return new Impossible("unreadable");
        return write(output, list.csv(Film.of(job).duration()));
    }

    private MakeOutcome loudness(RenditionJob job, Path input, Path directory, Path output) {
        var words = SheetWords.loudness(ffmpeg, input);
        var outcome =
                children.run(ChildCommand.of(words, directory, Film.of(job).limits()));
        if (outcome instanceof Finished finished && LoudnessSheet.hasNoSound(finished.stderr()))
            return write(output, LoudnessSheet.SILENT);
        if (!isSuccess(outcome))
            return FilmOutcome.measured(outcome, Film.of(job).limits(), output);
        return LoudnessSheet.read(((Finished) outcome).stderr())
                .map(sheet -> write(output, sheet))
                .orElseGet(() -> new Impossible("unreadable"));
    }

    private static boolean isSuccess(ChildOutcome outcome) {
        return outcome instanceof Finished finished && finished.isSuccess();
    }

    private static MakeOutcome write(Path output, String text) {
        return new MakeOutcome.MadeRendition(UncheckedIo.get(() -> Files.writeString(output, text)), 0, 0);
    }

    /** Command lines of ffmpeg that analyse a video without writing a file. */
    static final class SheetWords {
        private SheetWords() {}

        /**
         * Returns the command that prints the first frame and each frame that differs from the previous one by the
         * recipe's threshold.
         */
        static List<String> shots(FfmpegProgram ffmpeg, Path input, Recipe recipe) {
            var words = new ArrayList<>(FfmpegWords.LAST);
            words.addAll(ffmpeg.reading(input, "-threads", "2"));
            var look = "scale=320:-2,select='eq(n,0)+gt(scene," + recipe.word("scene") + ")',metadata=print:file=-";
            words.addAll(List.of("-map", "0:v:0", "-an", "-sn", "-dn", "-vf", look));
            words.addAll(List.of("-nostats", "-f", "null", "-"));
            return words;
        }

        /** Returns the command that prints the EBU R 128 values at the end, without intermediate values. */
        static List<String> loudness(FfmpegProgram ffmpeg, Path input) {
            var words = new ArrayList<>(FfmpegWords.LAST);
            words.addAll(ffmpeg.reading(input, "-threads", "2"));
            words.addAll(List.of("-map", "0:a:0?", "-vn", "-sn", "-dn"));
            words.addAll(List.of("-af", "ebur128=peak=true:framelog=verbose", "-nostats", "-f", "null", "-"));
            return words;
        }
    }

    /** Loudness of a video in the form that broadcasters require (EBU R 128, EBU Tech 3341 and 3342), as CSV. */
    static final class LoudnessSheet {
        private static final String HEAD = "integrated_lufs,range_lu,true_peak_dbtp\r\n";

        /** The sheet of a video without audio. */
        static final String SILENT = HEAD + ",,\r\n";

        private static final String NUMBER = "(-?(?:\\d{1,4}\\.\\d{1,2}|inf|nan))";
        private static final Pattern INTEGRATED = Pattern.compile("\\bI: +" + NUMBER + " LUFS");
        private static final Pattern RANGE = Pattern.compile("\\bLRA: +" + NUMBER + " LU\\b");
        private static final Pattern PEAK = Pattern.compile("True peak:\\s+Peak: +" + NUMBER + " dBFS");

        private LoudnessSheet() {}

        /** Returns true if ffmpeg reported that there is no audio. */
        static boolean hasNoSound(String printed) {
            return printed.contains("does not contain any stream");
        }

        /** Parses the summary at the end of the output into the sheet. */
        static Optional<String> read(String printed) {
            int at = printed.lastIndexOf("Summary:");
            if (at < 0) return Optional.empty();
            var summary = printed.substring(at);
            var found = Stream.of(INTEGRATED, RANGE, PEAK)
                    .map(pattern -> pattern.matcher(summary))
                    .filter(match -> match.find())
                    .map(match -> match.group(1))
                    .toList();
            return found.size() == 3 ? Optional.of(HEAD + String.join(",", found) + "\r\n") : Optional.empty();
        }
    }

    /** Collector of the starts of shots, from the frames that ffmpeg's filter {@code metadata} prints. */
    static final class ShotList {
        /** The minimum duration of a shot in milliseconds; shorter shots, such as a flash, do not count. */
        private static final long SHORTEST_MILLIS = 200;

        private static final int MOST = 50_000;
        private static final Pattern FRAME =
                Pattern.compile("frame:\\d+\\s+pts:-?\\d+\\s+pts_time:(-?\\d{1,9}(?:\\.\\d+)?)");

        private final List<Long> begins = new ArrayList<>();

        /** Parses one printed line. */
        void hear(String line) {
            var frame = FRAME.matcher(line.strip());
            if (!frame.matches() || begins.size() >= MOST) return;
            long at = Math.max(0, Math.round(Double.parseDouble(frame.group(1)) * 1000));
            if (begins.isEmpty() || at >= begins.get(begins.size() - 1) + SHORTEST_MILLIS) begins.add(at);
        }

        /** Returns true if at least one frame was printed. */
        boolean hasFrames() {
            return !begins.isEmpty();
        }

        /**
         * Returns the list as CSV (RFC 4180): number, in, out, and duration in seconds.
         *
         * @param length duration of the whole video; if unknown, the last shot has no end
         */
        String csv(Optional<Duration> length) {
            var csv = new StringBuilder("shot,in,out,duration\r\n");
            for (int i = 0; i < begins.size(); i++) {
                long in = begins.get(i);
                var out = i + 1 < begins.size()
                        ? Optional.of(begins.get(i + 1))
                        : length.map(Duration::toMillis).filter(end -> end > in);
                csv.append(i + 1).append(',').append(timecode(in)).append(',');
                csv.append(out.map(ShotList::timecode).orElse("")).append(',');
                csv.append(out.map(end -> seconds(end - in)).orElse("")).append("\r\n");
            }
            return csv.toString();
        }

        private static String timecode(long millis) {
            long seconds = millis / 1000;
            return String.format(
                    Locale.ROOT, "%02d:%02d:%02d.%03d", seconds / 3600, seconds / 60 % 60, seconds % 60, millis % 1000);
        }

        private static String seconds(long millis) {
            return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
        }
    }
}
