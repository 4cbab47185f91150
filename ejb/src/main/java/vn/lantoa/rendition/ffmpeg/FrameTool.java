package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.kernel.OutsideWorld;

/** Extractor of frames of a video at equal distances, for comparison with other videos. */
@ApplicationScoped
@OutsideWorld
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FrameTool {
    private static final int LINE_BYTES = 64 * 1024;
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofSeconds(120), LINE_BYTES, 3L << 30, 32L << 20);

    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    /**
     * The frames to extract.
     *
     * @param name prefix of their file names
     * @param edge the maximum edge in pixels
     */
    public record Frames(Duration distance, int most, String name, int edge) {
        private String file(String number) {
            return name + "-" + number;
        }
    }

    /**
     * Returns JPEGs of the frames at time 0, one distance, two distances, and so on; empty if the file is not a video.
     */
    public List<Path> take(Path input, Frames frames, Path directory) {
        var pattern = directory.resolve(frames.file("%04d"));
        var words = FfmpegWords.frames(ffmpeg, input, frames, pattern);
        var outcome = children.run(ChildCommand.of(words, directory, LIMITS));
        // the failure is unrelated to the video, so the work must be repeated
        if (outcome instanceof Stopped || outcome instanceof CouldNotStart)
            throw new IllegalStateException("the frames could not be extracted: " + outcome);
        return IntStream.rangeClosed(1, frames.most())
                .mapToObj(number -> directory.resolve(frames.file("%04d".formatted(number))))
                .takeWhile(Files::exists)
                .toList();
    }
}
