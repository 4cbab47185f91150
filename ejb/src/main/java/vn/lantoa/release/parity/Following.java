package vn.lantoa.release.parity;

import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * Source version that a variant's version follows, and the source's current version.
 *
 * @param madeFrom the number of the source version that it follows
 * @param current the number of the source version that is public now
 * @param lacking the major changes in between
 */
public record Following(AssetId source, Language language, int madeFrom, int current, List<SourceStep> lacking) {
    /** Returns whether the source has major changes that the variant lacks. */
    public boolean isOutdated() {
        return !lacking.isEmpty();
    }

    /** Returns the change notes of the missing changes; changes without note are omitted. */
    public List<String> changes() {
        return lacking.stream()
                .map(SourceStep::note)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** Returns the numbers of the missing versions as text; each distinct text is notified once. */
    String notifiedText() {
        return lacking.stream().map(step -> String.valueOf(step.version())).collect(Collectors.joining(","));
    }
}
