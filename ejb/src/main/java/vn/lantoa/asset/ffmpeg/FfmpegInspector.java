package vn.lantoa.asset.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Duration;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.GaveUp;
import vn.lantoa.asset.MediaInspector;
import vn.lantoa.asset.TimedMedia;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.Children;

/** Inspector of audio and video files that runs ffmpeg, because {@code ffprobe} is not always installed with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FfmpegInspector implements MediaInspector {
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofSeconds(60), 64 * 1024, 1L << 30, 1 << 20);
    /** The message of a program that reached its memory limit; it does not indicate a fault of the server. */
    private static final String NO_MEMORY = "Cannot allocate memory";

    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    @Override
    public boolean takes(String mediaType) {
        return TimedMedia.includes(mediaType);
    }

    @Override
    public Inspection inspect(Path file, String name, Path directory) {
        return inspectionOf(children.run(ChildCommand.of(ffmpeg.reading(file), directory, LIMITS)));
    }

    private static Inspection inspectionOf(ChildOutcome outcome) {
        if (outcome instanceof ChildOutcome.TimedOut) return new GaveUp("inspector-timeout");
        if (outcome instanceof ChildOutcome.Stopped stopped) return new Inspection.Broken(stopped.why());
        if (outcome instanceof ChildOutcome.CouldNotStart start) return new Inspection.Broken(start.why());
        if (!(outcome instanceof ChildOutcome.Finished finished)) return new GaveUp("inspector-output");
        if (finished.stderr().contains(NO_MEMORY)) return new GaveUp("inspector-memory");
        // Without an output file ffmpeg always fails: up to version 6 with status 1, later with the last byte of an
        // error, such as 183.
        return finished.isKilled() ? new GaveUp("inspector-crashed") : StreamFacts.read(finished.stderr());
    }
}
