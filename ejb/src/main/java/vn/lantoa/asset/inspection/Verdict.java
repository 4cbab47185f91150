package vn.lantoa.asset.inspection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.ScanState;

/**
 * What the inspection makes of a version.
 *
 * @param refusedFor why it must not go on, if it must not
 * @param remarked what could not be found out, if it may
 * @param notes for each file in order what is to be noted of it, empty when nothing
 */
public record Verdict(
        ScanState scan, @Nullable String refusedFor, @Nullable String remarked, List<Optional<String>> notes) {
    public Verdict {
        notes = List.copyOf(notes);
    }

    /** Why it must not go on, if it must not. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusedFor);
    }

    /** What could not be found out, if it may go on. */
    public Optional<String> remark() {
        return Optional.ofNullable(remarked);
    }
}
