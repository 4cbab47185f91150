package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;

/** Encoder of raw pixels to WebP with ffmpeg, because Java has no maintained encoder and every ffmpeg has libwebp. */
@ApplicationScoped
public class WebpPacker {
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofMinutes(3), 64 * 1024, 3L << 30, 64L << 20);

    /**
     * The maximum number of pictures per run. Since ffmpeg 7 each picture has its own threads, and thirty exceed the
     * address space.
     */
    private static final int AT_ONCE = 8;

    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    /** A picture with red, green and blue of each pixel, and the quality to encode it with. */
    public record Raw(MadeRendition points, int quality) {}

    /** Encodes the pictures; returns one outcome per picture, in the same order. */
    public List<MakeOutcome> pack(List<Raw> raws, Path directory) {
        var outcomes = new ArrayList<MakeOutcome>();
        for (int i = 0; i < raws.size(); i += AT_ONCE)
            outcomes.addAll(packTogether(raws.subList(i, Math.min(raws.size(), i + AT_ONCE)), directory));
        return outcomes;
    }

    private List<MakeOutcome> packTogether(List<Raw> raws, Path directory) {
        var words = new ArrayList<>(ffmpeg.bare());
        for (var raw : raws) words.addAll(input(raw.points()));
        for (int i = 0; i < raws.size(); i++) words.addAll(output(i, raws.get(i), packed(raws.get(i))));
        var outcome = children.run(ChildCommand.of(words, directory, LIMITS));
        if (outcome instanceof Stopped) return Collections.nCopies(raws.size(), new MakeOutcome.Interrupted());
        boolean success = outcome instanceof Finished finished && finished.isSuccess();
        return raws.stream().map(raw -> outcome(raw, success)).toList();
    }

    private static MakeOutcome outcome(Raw raw, boolean success) {
        var file = packed(raw);
        if (!success || !Files.exists(file)) return new MakeOutcome.Impossible("no-webp");
        return new MadeRendition(file, raw.points().width(), raw.points().height());
    }

    private static List<String> input(MadeRendition points) {
        var size = points.width() + "x" + points.height();
        var words = new ArrayList<>(FfmpegProgram.allowing("rawvideo", "rawvideo"));
        words.addAll(List.of("-f", "rawvideo", "-pixel_format", "rgb24", "-video_size", size));
        words.addAll(List.of("-i", "file:" + points.file()));
        return words;
    }

    private static List<String> output(int index, Raw raw, Path file) {
        var words = new ArrayList<>(List.of("-map", index + ":v:0", "-frames:v", "1", "-c:v", "libwebp"));
        words.addAll(List.of("-pix_fmt", "yuv420p", "-quality", String.valueOf(raw.quality())));
        words.addAll(List.of("-compression_level", "4", "-f", "webp", "-y", "file:" + file));
        return words;
    }

    private static Path packed(Raw raw) {
        return raw.points().file().resolveSibling(raw.points().file().getFileName() + ".webp");
    }
}
