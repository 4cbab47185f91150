package vn.lantoa.asset.inspection;

import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.ScanState;

/**
 * What the inspection makes of a version.
 *
 * @param refusal why it must not go on, if it must not
 * @param remark what could not be found out, if it may
 * @param notes for each file in order what is to be noted of it, empty when nothing
 */
public record Verdict(ScanState scan, Optional<String> refusal, Optional<String> remark, List<Optional<String>> notes) {
    public Verdict {
        notes = List.copyOf(notes);
    }
}
