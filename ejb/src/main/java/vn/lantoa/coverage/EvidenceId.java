package vn.lantoa.coverage;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a row of evidence, derived from the properties that identify one use. */
public record EvidenceId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
