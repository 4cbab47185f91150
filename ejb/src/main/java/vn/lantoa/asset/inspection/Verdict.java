package vn.lantoa.asset.inspection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.ScanState;

/**
 * Result of the inspection of a version.
 *
 * @param refusedFor the reason of the refusal; null if the version passes
 * @param remarked what could not be determined although the version passes; null if nothing
 * @param notes the note of each file, in order; an empty text for a file without a note
 */
record Verdict(ScanState scan, @Nullable String refusedFor, @Nullable String remarked, List<Optional<String>> notes) {
    /** Returns the reason of the refusal; empty if the version passes. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusedFor);
    }

    /** Returns the remark; empty if the version is refused or passes without a remark. */
    public Optional<String> remark() {
        return Optional.ofNullable(remarked);
    }
}
