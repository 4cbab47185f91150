package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.rendition.Family;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.RenditionJob;

/** Maker of videos with ffmpeg. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class FfmpegTool extends FilmTool {
    @Inject
    SubtitlePictures subtitles;

    FfmpegTool() {
        super(Family.FILM);
    }

    @Override
    MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress) {
        if (Film.of(job).isAbsurd()) return new MakeOutcome.Impossible("too-long");
        if (!job.recipe().has("subtitles")) return make(job, null, input, directory, progress);
        var size = size(job, input, directory);
        if (!(size instanceof MakeOutcome.MadeRendition frame)) return size;
        var drawn = subtitles.draw(directory, frame.width(), frame.height(), FfmpegWords.end(job));
        return drawn.refusal() == null ? make(job, drawn.list(), input, directory, progress) : drawn.refusal();
    }

    /** Determines the size of the result from its first frame, because only ffmpeg knows rotation and cropping. */
    private MakeOutcome size(RenditionJob job, Path input, Path directory) {
        var output = directory.resolve("first-frame");
        var words = FfmpegWords.firstFrame(ffmpeg, input, job, output);
        var outcome = children.run(ChildCommand.of(words, directory, Film.STILL_LIMITS));
        return FilmOutcome.read(outcome, Film.STILL_LIMITS, output);
    }

    private MakeOutcome make(
            RenditionJob job, @Nullable Path laidOver, Path input, Path directory, IntConsumer progress) {
        var output = directory.resolve("made-" + job.recipe().name());
        var film = Film.of(job);
        var words = FfmpegWords.film(ffmpeg, input, job, laidOver, output);
        return FilmOutcome.read(run(words, directory, film, progress), film.limits(), output);
    }

    private ChildOutcome run(List<String> words, Path directory, Film film, IntConsumer progress) {
        return children.run(
                ChildCommand.of(words, directory, film.limits()).following(new Progress(film, progress)::hear));
    }
}
