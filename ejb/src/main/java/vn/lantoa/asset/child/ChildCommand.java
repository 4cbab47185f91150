package vn.lantoa.asset.child;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The command of a child: what to run, where, and within which limits.
 *
 * @param words program and arguments; never passed through a shell as text
 * @param directory the private directory it runs in, and its {@code HOME} and {@code TMPDIR}
 * @param lines takes each line of standard output as it comes; without it the output is kept for the outcome
 */
public record ChildCommand(List<String> words, Path directory, ChildLimits limits, @Nullable Consumer<String> lines) {
    public ChildCommand {
        words = List.copyOf(words);
    }

    /** A command whose output is kept whole. */
    public static ChildCommand of(List<String> words, Path directory, ChildLimits limits) {
        return new ChildCommand(words, directory, limits, null);
    }

    /** The same command, with its output followed line by line. */
    public ChildCommand following(Consumer<String> follower) {
        return new ChildCommand(words, directory, limits, follower);
    }
}
