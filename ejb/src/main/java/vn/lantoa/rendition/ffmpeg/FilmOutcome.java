package vn.lantoa.rendition.ffmpeg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;

/** Parser of the outcome of an ffmpeg process. */
final class FilmOutcome {
    private static final Pattern NOT_ALLOWED = Pattern.compile("Codec \\(\\S+\\) not on whitelist");

    private FilmOutcome() {}

    /** Returns the outcome for a picture or video. */
    static MakeOutcome read(ChildOutcome outcome, ChildLimits limits, Path output) {
        if (!(measured(outcome, limits, output) instanceof MadeRendition)) return measured(outcome, limits, output);
        return PrintedSize.of(((ChildOutcome.Finished) outcome).stderr())
                .<MakeOutcome>map(made -> new MadeRendition(output, made.width(), made.height()))
                .orElseGet(() -> new Impossible("unreadable"));
    }

    /** Returns the outcome for an audio file. */
    static MakeOutcome measured(ChildOutcome outcome, ChildLimits limits, Path output) {
        if (outcome instanceof ChildOutcome.Stopped) return new MakeOutcome.Interrupted();
        if (outcome instanceof ChildOutcome.TimedOut) return new Impossible("took-too-long");
        if (outcome instanceof ChildOutcome.CouldNotStart) return new Impossible("no-tool");
        if (!(outcome instanceof ChildOutcome.Finished finished)) return new Impossible("unreadable");
        if (!finished.isSuccess()) return new Impossible(reason(finished.stderr()));
        long size = UncheckedIo.get(() -> Files.exists(output) ? Files.size(output) : 0);
        if (size == 0) return new Impossible("unreadable");
        // ffmpeg ends normally at the size limit, but a truncated video is useless.
        if (size > limits.file() - FfmpegWords.SIZE_MARGIN) return new Impossible("result-too-big");
        return new MadeRendition(output, 0, 0);
    }

    private static String reason(String complaint) {
        if (NOT_ALLOWED.matcher(complaint).find()) return "unusual-codec";
        if (complaint.contains("Cannot allocate memory")) return "took-too-much-memory";
        return "unreadable";
    }

    /** Size of a picture as ffmpeg prints it for its output. */
    record PrintedSize(int width, int height) {
        private static final Pattern VIDEO =
                Pattern.compile("(?m)^ ++Stream #0:0(?>.*?: Video: ).*?, (\\d{1,5}+)x(\\d{1,5}+)[ ,\\[]");

        static Optional<PrintedSize> of(String printed) {
            int made = printed.indexOf("\nOutput #0");
            if (made < 0) return Optional.empty();
            var video = VIDEO.matcher(printed.substring(made));
            if (!video.find()) return Optional.empty();
            return Optional.of(new PrintedSize(Integer.parseInt(video.group(1)), Integer.parseInt(video.group(2))));
        }
    }
}
