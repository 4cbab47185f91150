package vn.lantoa.asset.inspection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.ScanState;

/**
 * The verdict of the inspection about a version.
 *
 * @param refusedFor why it is refused, if it is
 * @param remarked what could not be found out, if it passes
 * @param notes for each file in order its note, empty when there is none
 */
record Verdict(ScanState scan, @Nullable String refusedFor, @Nullable String remarked, List<Optional<String>> notes) {
    public Verdict {
        notes = List.copyOf(notes);
    }

    /** The reason of the refusal, if it is refused. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusedFor);
    }

    /** The remark, if it passes with one. */
    public Optional<String> remark() {
        return Optional.ofNullable(remarked);
    }
}
