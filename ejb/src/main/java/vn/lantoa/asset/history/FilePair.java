package vn.lantoa.asset.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** A file of the earlier version paired with its counterpart in the later version. */
public record FilePair(Change change, @Nullable PlacedFile before, @Nullable PlacedFile after) {
    /** Change of a file. */
    public enum Change {
        SAME,
        RENAMED,
        REPLACED,
        ADDED,
        REMOVED
    }

    /** Rules that pair files, in order of certainty: equal files, same bytes, same name, same role. */
    private static final List<BiPredicate<FileSummary, FileSummary>> RULES = List.of(
            (before, after) -> before.equals(after),
            (before, after) -> sameRole(before, after) && before.sha256().equals(after.sha256()),
            (before, after) -> sameRole(before, after) && before.name().equals(after.name()),
            FilePair::sameRole);

    static List<FilePair> pair(List<PlacedFile> before, List<PlacedFile> after) {
        var left = new ArrayList<>(before);
        var partners = new PlacedFile[after.size()];
        for (var rule : RULES)
            for (int i = 0; i < partners.length; i++)
                if (partners[i] == null)
                    partners[i] = take(left, rule, after.get(i)).orElse(null);
        var pairs = new ArrayList<FilePair>();
        for (int i = 0; i < partners.length; i++) pairs.add(of(partners[i], after.get(i)));
        for (var removed : left) pairs.add(new FilePair(Change.REMOVED, removed, null));
        return pairs;
    }

    private static FilePair of(@Nullable PlacedFile before, PlacedFile after) {
        if (before == null) return new FilePair(Change.ADDED, null, after);
        if (!before.file().sha256().equals(after.file().sha256())) return new FilePair(Change.REPLACED, before, after);
        return new FilePair(
                before.file().name().equals(after.file().name()) ? Change.SAME : Change.RENAMED, before, after);
    }

    private static Optional<PlacedFile> take(
            List<PlacedFile> left, BiPredicate<FileSummary, FileSummary> rule, PlacedFile after) {
        var found = left.stream()
                .filter(before -> rule.test(before.file(), after.file()))
                .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static boolean sameRole(FileSummary before, FileSummary after) {
        return before.role().equals(after.role()) && Objects.equals(before.language(), after.language());
    }
}
