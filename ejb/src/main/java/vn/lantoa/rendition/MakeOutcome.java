package vn.lantoa.rendition;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.JavaChild;

/** Outcome of an attempt to make a rendition. */
public sealed interface MakeOutcome {
    /**
     * The rendition was made, with this size in pixels.
     *
     * @param parts files that the rendition references, stored under their own names
     */
    record MadeRendition(Path file, int width, int height, List<Part> parts) implements MakeOutcome {
        public MadeRendition(Path file, int width, int height) {
            this(file, width, height, List.of());
        }
    }

    /** A file that was made together with a rendition. */
    record Part(String name, String mediaType, Path file, int width, int height) {}

    /** The rendition cannot be made from these bytes, or not on this machine; the reason is a slug. */
    record Impossible(String reason) implements MakeOutcome {}

    /** The server is stopping; another node must make the rendition. */
    record Interrupted() implements MakeOutcome {}

    /** The reason that a child JVM prints before it ends with an error. */
    Pattern REASON = Pattern.compile("([a-z-]{3,40})\\s*");

    /**
     * Returns the outcome of a child JVM that did not succeed; null if it succeeded.
     *
     * @param otherwise the reason of a child that prints none
     */
    static @Nullable MakeOutcome refusal(ChildOutcome outcome, String otherwise) {
        if (outcome instanceof ChildOutcome.Stopped) return new Interrupted();
        if (outcome instanceof ChildOutcome.TimedOut) return new Impossible("took-too-long");
        if (JavaChild.isOutOfMemory(outcome)) return new Impossible("took-too-much-memory");
        if (!(outcome instanceof ChildOutcome.Finished finished)) return new Impossible("no-tool");
        if (finished.isSuccess()) return null;
        var reason = REASON.matcher(finished.stdout());
        return new Impossible(reason.matches() ? reason.group(1) : otherwise);
    }
}
