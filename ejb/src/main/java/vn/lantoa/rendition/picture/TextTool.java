package vn.lantoa.rendition.picture;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
import vn.lantoa.rendition.recipe.Family;
import vn.lantoa.rendition.recipe.Recipe;

/** Runs {@link TextChild}. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
class TextTool implements MediaTool {
    private static final int HEAP_MEBIBYTES = 256;
    private static final JavaChild CHILD = new JavaChild(TextTool.class, List.of("TextChild"), HEAP_MEBIBYTES);
    private static final Pattern REASON = Pattern.compile("([a-z-]{3,40})\\s*");

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
        var output = directory.resolve("made-" + recipe.name());
        var arguments = List.of(input.toString(), recipe.word("pages"), recipe.word("characters"), output.toString());
        var words = CHILD.words(config, directory, arguments);
        return read(children.run(ChildCommand.of(words, directory, ChildLimits.ofJava(time))), output);
    }

    private static MakeOutcome read(ChildOutcome outcome, Path output) {
        if (outcome instanceof Stopped) return new Interrupted();
        if (outcome instanceof TimedOut) return new Impossible("took-too-long");
        if (JavaChild.isOutOfMemory(outcome)) return new Impossible("took-too-much-memory");
        if (!(outcome instanceof Finished finished)) return new Impossible("no-tool");
        if (finished.isSuccess()) return new Made(output, 0, 0);
        var reason = REASON.matcher(finished.stdout());
        return new Impossible(reason.matches() ? reason.group(1) : "unreadable");
    }
}
