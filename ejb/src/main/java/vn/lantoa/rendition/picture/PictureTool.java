package vn.lantoa.rendition.picture;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Impossible;
import vn.lantoa.rendition.MakeOutcome.Interrupted;
import vn.lantoa.rendition.MakeOutcome.Made;
import vn.lantoa.rendition.MediaTool;
import vn.lantoa.rendition.RenditionJob;

/** Runs {@link PictureChild}. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PictureTool implements MediaTool {
    private static final int HEAP_MEBIBYTES = 512;
    private static final JavaChild CHILD = new JavaChild(
            PictureTool.class,
            List.of(
                    "PictureChild",
                    "Photo",
                    "Drawing",
                    "DrawingPainter",
                    "DrawingPainter$Agent",
                    "FirstPage",
                    "Canvas",
                    "TooManyPixels",
                    "Locked"),
            HEAP_MEBIBYTES);
    private static final Set<String> TYPES = Set.of(
            "image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/svg+xml", "application/pdf");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})\\s*");
    private static final Pattern REASON = Pattern.compile("([a-z-]{3,40})\\s*");

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    Duration time = Duration.ofSeconds(90);

    @Override
    public boolean takes(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress) {
        var output = directory.resolve("made.jpg");
        var recipe = job.recipe();
        var arguments = List.of(
                input.toString(), job.source().mediaType(), String.valueOf(recipe.longEdge()), output.toString());
        var words = CHILD.words(config, directory, arguments);
        return read(children.run(ChildCommand.of(words, directory, ChildLimits.ofJava(time))), output);
    }

    private static MakeOutcome read(ChildOutcome outcome, Path output) {
        if (outcome instanceof Stopped) return new Interrupted();
        if (outcome instanceof TimedOut) return new Impossible("took-too-long");
        if (JavaChild.isOutOfMemory(outcome)) return new Impossible("took-too-much-memory");
        if (!(outcome instanceof Finished finished)) return new Impossible("no-tool");
        var size = SIZE.matcher(finished.stdout());
        var reason = REASON.matcher(finished.stdout());
        if (finished.isSuccess() && size.matches())
            return new Made(output, Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        return new Impossible(reason.matches() ? reason.group(1) : "unreadable");
    }
}
