package vn.lantoa.report;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** The id of a unit's report. */
public record UnitReportId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
