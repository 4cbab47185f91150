package vn.lantoa.rendition.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.rendition.Framing;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;
import vn.lantoa.rendition.MediaTool;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;
import vn.lantoa.rendition.ffmpeg.Still;
import vn.lantoa.rendition.ffmpeg.WebpPacker;

/** Maker of pictures. Runs {@link PictureChild} on the file itself, or on a still of a video. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PictureTool implements MediaTool {
    private static final int HEAP_MEBIBYTES = 512;
    static final JavaChild CHILD = new JavaChild(PictureTool.class, List.of("PictureChild"), HEAP_MEBIBYTES);
    private static final Set<String> TYPES = Set.of(
            "image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/svg+xml", "application/pdf");

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    @Inject
    Still still;

    @Inject
    WebpPacker packer;

    Duration time = Duration.ofSeconds(60);
    /** The time limit of each further picture. */
    Duration timeForEach = Duration.ofSeconds(10);

    @Override
    public boolean takes(Recipe recipe, String mediaType) {
        return switch (recipe.family()) {
            case PICTURE -> TYPES.contains(mediaType) || still.takes(mediaType);
            case STRIP -> still.takes(mediaType);
            case PAGE -> mediaType.equals("application/pdf");
            default -> false;
        };
    }

    @Override
    public List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path directory, IntConsumer progress) {
        var mediaType = jobs.get(0).source().mediaType();
        if (!still.takes(mediaType)) return make(jobs, input, mediaType, directory);
        var taken = still.take(jobs.get(0), input, directory);
        if (taken instanceof MadeRendition made) return make(jobs, made.file(), "image/jpeg", directory);
        return Collections.nCopies(jobs.size(), taken);
    }

    private List<MakeOutcome> make(List<RenditionJob> jobs, Path input, String mediaType, Path directory) {
        var xmp = XmpPacket.of(jobs.get(0).credits());
        write(directory.resolve("xmp"), xmp);
        write(directory.resolve("iptc"), XmpPacket.oldFields(jobs.get(0).credits()));
        var lines = java.util.stream.IntStream.range(0, jobs.size())
                .mapToObj(i -> spec(jobs.get(i), mediaType, i).line())
                .toList();
        write(directory.resolve("specs"), String.join("\n", lines));
        var arguments = List.of(input.toString(), mediaType, directory.toString());
        var limit = time.plus(timeForEach.multipliedBy(jobs.size()));
        var answers = PictureAnswers.read(children.run(CHILD.command(config, directory, arguments, limit)), directory);
        return new WebpFinish(packer, xmp, directory).of(jobs, answers);
    }

    private static Spec spec(RenditionJob job, String mediaType, int index) {
        var recipe = job.recipe();
        boolean packed = recipe.mediaType().equals("image/webp");
        return new Spec(
                frame(recipe, job.framing(), mediaType),
                recipe.number("copy", 1),
                recipe.number("quality"),
                recipe.number("dpi", 0),
                packed ? "raw" : "jpeg",
                "made-" + index);
    }

    private static Spec.Frame frame(Recipe recipe, Framing framing, String mediaType) {
        boolean whole = framing.whole() || mediaType.equals("application/pdf");
        var fit = recipe.word("fit");
        boolean tile = fit.equals("top");
        if (tile || whole && fit.equals("cover")) fit = tile ? "cover" : "pad";
        return new Spec.Frame(
                fit,
                recipe.number("width"),
                recipe.number("height"),
                framing.x(),
                tile ? framing.tileY() : framing.y());
    }

    static void write(Path file, String text) {
        UncheckedIo.get(() -> Files.writeString(file, text));
    }

    /** Last step of WebP pictures: encodes all of them in one run and adds their metadata. */
    record WebpFinish(WebpPacker packer, String xmp, Path directory) {
        List<MakeOutcome> of(List<RenditionJob> jobs, PictureAnswers answers) {
            var outcomes = new ArrayList<MakeOutcome>();
            Map<Integer, WebpPacker.Raw> raws = new TreeMap<>();
            for (int i = 0; i < jobs.size(); i++) {
                outcomes.add(answers.of(i));
                var recipe = jobs.get(i).recipe();
                if (outcomes.get(i) instanceof MadeRendition made
                        && recipe.mediaType().equals("image/webp"))
                    raws.put(i, new WebpPacker.Raw(made, recipe.number("quality")));
            }
            if (raws.isEmpty()) return outcomes;
            var packed = packer.pack(List.copyOf(raws.values()), directory).iterator();
            for (var index : raws.keySet()) outcomes.set(index, marked(packed.next(), jobs.get(index)));
            return outcomes;
        }

        private MakeOutcome marked(MakeOutcome outcome, RenditionJob job) {
            if (!(outcome instanceof MadeRendition made)) return outcome;
            try {
                WebpFile.mark(
                        made.file(),
                        made.width(),
                        made.height(),
                        job.recipe().has("brief") ? XmpPacket.brief(job.credits()) : xmp);
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
