package vn.lantoa.rendition.ffmpeg;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import vn.lantoa.asset.TimedMedia;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.ffmpeg.FfmpegProgram;
import vn.lantoa.rendition.Family;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MediaTool;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;

/** Maker with ffmpeg of some families of renditions, from videos or audio, one rendition at a time. */
abstract class FilmTool implements MediaTool {
    @Inject
    FfmpegProgram ffmpeg;

    @Inject
    Children children;

    private final Set<Family> families;

    FilmTool(Family... families) {
        this.families = Set.of(families);
    }

    @Override
    public boolean takes(Recipe recipe, String mediaType) {
        return families.contains(recipe.family()) && TimedMedia.includes(mediaType);
    }

    @Override
    public List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path directory, IntConsumer progress) {
        return jobs.stream().map(job -> make(job, input, directory, progress)).toList();
    }

    abstract MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress);
}
