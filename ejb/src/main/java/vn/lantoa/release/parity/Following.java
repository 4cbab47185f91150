package vn.lantoa.release.parity;

import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * The source version that a version of a variant follows, and the source's current one.
 *
 * @param madeFrom number of the source's version that it follows
 * @param current number of the source's version that everyone sees now
 * @param lacking the major changes in between
 */
public record Following(AssetId source, Language language, int madeFrom, int current, List<SourceStep> lacking) {
    public Following {
        lacking = List.copyOf(lacking);
    }

    /** True if the source has major changes that the variant lacks. */
    public boolean isOutdated() {
        return !lacking.isEmpty();
    }

    /** The notes of the changes, where the source's versions have them. */
    public List<String> changes() {
        return lacking.stream()
                .map(SourceStep::note)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** The text by which this is told once: the numbers of the versions it lacks. */
    String notifiedText() {
        return lacking.stream().map(step -> String.valueOf(step.version())).collect(Collectors.joining(","));
    }
}
