package vn.lantoa.rendition.ffmpeg;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.asset.inspection.TimedMedia;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;
import vn.lantoa.rendition.MakeOutcome.Made;
import vn.lantoa.rendition.MediaTool;
import vn.lantoa.rendition.RenditionJob;

/** Runs ffmpeg on films. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FfmpegTool implements MediaTool {
    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    @Override
    public boolean takes(String mediaType) {
        return TimedMedia.includes(mediaType);
    }

    @Override
    public MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress) {
        var film = Film.of(job);
        var output = directory.resolve("made");
        var words = job.recipe().isPicture()
                ? FfmpegWords.still(ffmpeg, input, film, job.recipe().longEdge(), output)
                : FfmpegWords.film(ffmpeg, input, film, output);
        var limits = job.recipe().isPicture() ? Film.STILL_LIMITS : film.limits();
        return read(run(words, directory, limits, new Progress(film, progress)), limits, output);
    }

    private ChildOutcome run(List<String> words, Path directory, ChildLimits limits, Progress progress) {
        return children.run(ChildCommand.of(words, directory, limits).following(progress::hear));
    }

    private static MakeOutcome read(ChildOutcome outcome, ChildLimits limits, Path output) {
        if (outcome instanceof Stopped) return new Interrupted();
        if (outcome instanceof TimedOut) return new Impossible("took-too-long");
        if (outcome instanceof CouldNotStart) return new Impossible("no-tool");
        if (!(outcome instanceof Finished finished) || !finished.isSuccess()) return new Impossible("unreadable");
        long size = size(output);
        if (size == 0) return new Impossible("unreadable");
        // It ends a film in good order where the size ends: half a film is none.
        if (size > limits.file() - FfmpegWords.SIZE_MARGIN) return new Impossible("result-too-big");
        return PrintedSize.of(finished.stderr())
                .<MakeOutcome>map(made -> new Made(output, made.width(), made.height()))
                .orElseGet(() -> new Impossible("unreadable"));
    }

    private static long size(Path output) {
        try {
            return Files.exists(output) ? Files.size(output) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
