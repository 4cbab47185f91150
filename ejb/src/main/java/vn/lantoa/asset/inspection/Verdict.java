package vn.lantoa.asset.inspection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.ScanState;

/**
 * Verdict of the inspection about a version.
 *
 * @param refusedFor the reason of a refusal, or null
 * @param remarked what could not be determined although it passes, or null
 * @param notes the note of each file in order; empty if there is none
 */
record Verdict(ScanState scan, @Nullable String refusedFor, @Nullable String remarked, List<Optional<String>> notes) {
    public Verdict {
        notes = List.copyOf(notes);
    }

    /** Returns the reason of the refusal, if it is refused. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusedFor);
    }

    /** Returns the remark, if it passes with one. */
    public Optional<String> remark() {
        return Optional.ofNullable(remarked);
    }
}
