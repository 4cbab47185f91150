package vn.lantoa.rendition.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.rendition.Family;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MediaTool;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;

/** Extractor of the text of documents. Runs {@link TextChild}. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TextTool implements MediaTool {
    private static final int HEAP_MEBIBYTES = 256;
    private static final JavaChild CHILD = new JavaChild(TextTool.class, List.of("TextChild"), HEAP_MEBIBYTES);

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    Duration time = Duration.ofSeconds(120);

    @Override
    public boolean takes(Recipe recipe, String mediaType) {
        return recipe.family() == Family.TEXT && mediaType.equals("application/pdf");
    }

    @Override
    public List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path directory, IntConsumer progress) {
        return jobs.stream().map(job -> make(job.recipe(), input, directory)).toList();
    }

    private MakeOutcome make(Recipe recipe, Path input, Path directory) {
        var limits = new Limits(recipe.number("pages"), recipe.number("characters"));
        return make(input, limits, directory.resolve("made-" + recipe.name()), directory);
    }

    /** The maximum numbers of pages and characters read from a document. */
    public record Limits(int pages, int characters) {}

    /**
     * Returns a file with the text of a document, as {@link TextChild} writes it; empty if the document has no text.
     */
    public Optional<Path> take(Path input, Limits limits, Path directory) {
        var made = make(input, limits, directory.resolve("text"), directory);
        // the failure is unrelated to the document, so the work must be repeated
        if (made instanceof MakeOutcome.Interrupted) throw new IllegalStateException("the text could not be extracted");
        return made instanceof MakeOutcome.MadeRendition text ? Optional.of(text.file()) : Optional.empty();
    }

    private MakeOutcome make(Path input, Limits limits, Path output, Path directory) {
        var arguments = List.of(
                input.toString(),
                String.valueOf(limits.pages()),
                String.valueOf(limits.characters()),
                output.toString());
        var outcome = children.run(CHILD.command(config, directory, arguments, time));
        var refusal = MakeOutcome.refusal(outcome, "unreadable");
        return refusal == null ? new MakeOutcome.MadeRendition(output, 0, 0) : refusal;
    }
}
