package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import vn.lantoa.asset.TimedMedia;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.rendition.Family;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MediaTool;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;

/** Maker of audio normalized to a target loudness, in two passes, and of waveform pictures. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SoundTool implements MediaTool {
    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    @Override
    public boolean takes(Recipe recipe, String mediaType) {
        return (recipe.family() == Family.SOUND || recipe.family() == Family.WAVE) && TimedMedia.includes(mediaType);
    }

    @Override
    public List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path directory, IntConsumer progress) {
        return jobs.stream().map(job -> make(job, input, directory, progress)).toList();
    }

    private MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress) {
        if (Film.of(job).isAbsurd()) return new Impossible("too-long");
        var output = directory.resolve("made-" + job.recipe().name());
        var limits = Film.of(job).soundLimits();
        if (job.recipe().family() == Family.WAVE) {
            var words = SoundWords.wave(ffmpeg, input, job.recipe(), output);
            return FilmOutcome.read(children.run(ChildCommand.of(words, directory, limits)), limits, output);
        }
        var measured =
                children.run(ChildCommand.of(SoundWords.measure(ffmpeg, input, job.recipe()), directory, limits));
        if (!(measured instanceof Finished finished && finished.isSuccess())) return refusal(measured, job, output);
        var loudness = Loudness.read(finished.stderr());
        if (loudness.isEmpty()) return new Impossible("silence");
        var words = SoundWords.sound(ffmpeg, input, job, loudness.get(), output);
        var following = ChildCommand.of(words, directory, limits).following(new Progress(Film.of(job), progress)::hear);
        return FilmOutcome.measured(children.run(following), limits, output);
    }

    private static MakeOutcome refusal(ChildOutcome measured, RenditionJob job, Path output) {
        return FilmOutcome.measured(measured, Film.of(job).soundLimits(), output);
    }
}
