package vn.lantoa.distribution.wire;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a publication report. */
public record PublishedReportId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
