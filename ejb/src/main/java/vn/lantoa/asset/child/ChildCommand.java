package vn.lantoa.asset.child;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Command of a child: program, directory and limits.
 *
 * @param words program and arguments; never passed through a shell as text
 * @param directory the private working directory, also its {@code HOME} and {@code TMPDIR}
 * @param lines receives each line of standard output as it is written; null to collect the output in the outcome
 */
public record ChildCommand(List<String> words, Path directory, ChildLimits limits, @Nullable Consumer<String> lines) {
    /** Returns a command whose output is collected. */
    public static ChildCommand of(List<String> words, Path directory, ChildLimits limits) {
        return new ChildCommand(words, directory, limits, null);
    }

    /** Returns a copy of this command whose output is passed to the given consumer line by line. */
    public ChildCommand following(Consumer<String> follower) {
        return new ChildCommand(words, directory, limits, follower);
    }
}
