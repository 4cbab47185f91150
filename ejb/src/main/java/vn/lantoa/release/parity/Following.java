package vn.lantoa.release.parity;

import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * What a version of a variant follows, and what the source shows now.
 *
 * @param madeFrom number of the source's version that it follows
 * @param current number of the source's version that everyone sees now
 * @param lacking the major changes in between
 */
public record Following(AssetId source, Language language, int madeFrom, int current, List<SourceStep> lacking) {
    public Following {
        lacking = List.copyOf(lacking);
    }

    /** Whether the source says something else by now. */
    public boolean isOutdated() {
        return !lacking.isEmpty();
    }

    /** What changed, where the source's versions say so. */
    public List<String> changes() {
        return lacking.stream()
                .map(SourceStep::note)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** What would be told of it, as one word: the versions it lacks. */
    String told() {
        return lacking.stream().map(step -> String.valueOf(step.version())).collect(Collectors.joining(","));
    }
}
