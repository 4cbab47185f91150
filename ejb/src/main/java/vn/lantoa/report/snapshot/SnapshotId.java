package vn.lantoa.report.snapshot;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a frozen copy of a report. */
public record SnapshotId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
