package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import vn.lantoa.rendition.MakeOutcome.MadeRendition;
import vn.lantoa.rendition.MediaTool;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;

/** Maker of the sheets of a video that broadcasters request: its shots, and its loudness. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class SheetTool implements MediaTool {
    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    @Override
    public boolean takes(Recipe recipe, String mediaType) {
        return recipe.family() == Family.SHEET && TimedMedia.includes(mediaType);
    }

    @Override
    public List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path directory, IntConsumer progress) {
        return jobs.stream().map(job -> make(job, input, directory)).toList();
    }

    private MakeOutcome make(RenditionJob job, Path input, Path directory) {
        if (Film.of(job).isAbsurd()) return new Impossible("too-long");
        var output = directory.resolve("made-" + job.recipe().name());
        return job.recipe().word("of").equals("shots")
                ? shots(job, input, directory, output)
                : loudness(job, input, directory, output);
    }

    private MakeOutcome shots(RenditionJob job, Path input, Path directory, Path output) {
        var list = new ShotList();
        var words = SheetWords.shots(ffmpeg, input, job.recipe());
        var outcome = children.run(
                ChildCommand.of(words, directory, Film.of(job).limits()).following(list::hear));
        if (!isSuccess(outcome))
            return FilmOutcome.measured(outcome, Film.of(job).limits(), output);
        if (!list.hasFrames()) return new Impossible("unreadable");
        return write(output, list.csv(Film.of(job).duration()));
    }

    private MakeOutcome loudness(RenditionJob job, Path input, Path directory, Path output) {
        var words = SheetWords.loudness(ffmpeg, input);
        var outcome =
                children.run(ChildCommand.of(words, directory, Film.of(job).limits()));
        if (outcome instanceof Finished finished && LoudnessSheet.hasNoSound(finished.stderr()))
            return write(output, LoudnessSheet.SILENT);
        if (!isSuccess(outcome))
            return FilmOutcome.measured(outcome, Film.of(job).limits(), output);
        return LoudnessSheet.read(((Finished) outcome).stderr())
                .map(sheet -> write(output, sheet))
                .orElseGet(() -> new Impossible("unreadable"));
    }

    private static boolean isSuccess(ChildOutcome outcome) {
        return outcome instanceof Finished finished && finished.isSuccess();
    }

    private static MakeOutcome write(Path output, String text) {
        try {
            return new MadeRendition(Files.writeString(output, text), 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
