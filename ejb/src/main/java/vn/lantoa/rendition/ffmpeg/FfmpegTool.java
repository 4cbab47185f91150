package vn.lantoa.rendition.ffmpeg;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.asset.inspection.TimedMedia;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MediaTool;
import vn.lantoa.rendition.RenditionJob;
import vn.lantoa.rendition.recipe.Family;
import vn.lantoa.rendition.recipe.Recipe;

/** Runs ffmpeg on films. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
class FfmpegTool implements MediaTool {
    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    @Inject
    Subtitles subtitles;

    @Override
    public boolean takes(Recipe recipe, String mediaType) {
        return recipe.family() == Family.FILM && TimedMedia.includes(mediaType);
    }

    @Override
    public List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path directory, IntConsumer progress) {
        return jobs.stream().map(job -> make(job, input, directory, progress)).toList();
    }

    private MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress) {
        if (Film.of(job).isAbsurd()) return new Impossible("too-long");
        if (!job.recipe().has("subtitles")) return make(job, "", input, directory, progress);
        var burning = subtitles.prepare(directory);
        return burning.refusal() == null ? make(job, burning.filter(), input, directory, progress) : burning.refusal();
    }

    private MakeOutcome make(RenditionJob job, String burning, Path input, Path directory, IntConsumer progress) {
        var output = directory.resolve("made-" + job.recipe().name());
        var film = Film.of(job);
        var words = FfmpegWords.film(ffmpeg, input, job, burning, output);
        return FilmOutcome.read(run(words, directory, film, progress), film.limits(), output);
    }

    private ChildOutcome run(List<String> words, Path directory, Film film, IntConsumer progress) {
        return children.run(
                ChildCommand.of(words, directory, film.limits()).following(new Progress(film, progress)::hear));
    }
}
