package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import vn.lantoa.asset.TimedMedia;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.RenditionJob;

/** Extractor of video frames for further processing. */
@ApplicationScoped
public class Still {
    private static final int LONGEST_EDGE = 1920;

    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    /** Returns true if files of this media type may contain video frames. */
    public boolean takes(String mediaType) {
        return TimedMedia.includes(mediaType);
    }

    /**
     * Returns a JPEG of one frame of this video, or of many frames side by side; otherwise the reason why there is
     * none.
     */
    public MakeOutcome take(RenditionJob job, Path input, Path directory) {
        var output = directory.resolve("still");
        var film = Film.of(job);
        var words = job.recipe().has("frames")
                ? FfmpegWords.strip(ffmpeg, input, film, job.recipe().number("frames"), output)
                : FfmpegWords.still(ffmpeg, input, film, LONGEST_EDGE, output);
        var outcome = children.run(ChildCommand.of(words, directory, Film.STILL_LIMITS));
        return FilmOutcome.read(outcome, Film.STILL_LIMITS, output);
    }
}
