package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lantoa.rendition.ffmpeg.FrameTool;
import vn.lantoa.rendition.picture.CopyTool.Source;

/**
 * Extracts the frames of films as numbered pages: an original's every two seconds, a copy's every half second. A copy
 * thus has a frame near each frame of the original, wherever in the original it begins.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FilmFrames {
    /** Frames of a copy per frame of an original. */
    public static final int FINER = 4;

    private static final Duration OF_COPY = Duration.ofMillis(500);
    private static final int EDGE = 640;
    private static final int EDGE_OF_STILL = 2048;
    private static final int MOST_OF_ORIGINAL = 150;
    private static final int MOST_OF_COPY = 80;

    @Inject
    FrameTool tool;

    /** Returns true if files of this media type are pictures that only ffmpeg reads. */
    public static boolean isStill(String mediaType) {
        return mediaType.equals("image/avif") || mediaType.equals("image/heic");
    }

    /** Returns a JPEG of such a picture; empty if the system's ffmpeg cannot read it. */
    public Optional<Path> still(Path picture, Path directory) {
        var one = new FrameTool.Frames(OF_COPY, 1, "still", EDGE_OF_STILL);
        return tool.take(picture, one, directory).stream().findFirst();
    }

    /** Returns true if files of this media type have frames. */
    public static boolean has(String mediaType) {
        return mediaType.startsWith("video/");
    }

    /** Returns the frames of an original, in files whose names start with {@code name}. */
    public List<Source> ofOriginal(Path film, String name, Path directory) {
        var frames = new FrameTool.Frames(OF_COPY.multipliedBy(FINER), MOST_OF_ORIGINAL, name, EDGE);
        return numbered(tool.take(film, frames, directory));
    }

    /** Returns the frames of a copy. */
    public List<Source> ofCopy(Path film, Path directory) {
        return numbered(tool.take(film, new FrameTool.Frames(OF_COPY, MOST_OF_COPY, "copied", EDGE), directory));
    }

    private static List<Source> numbered(List<Path> frames) {
        return IntStream.range(0, frames.size())
                .mapToObj(number -> new Source(number, "image/jpeg", frames.get(number)))
                .toList();
    }
}
