package vn.lantoa.campaign.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.action.RehearsalEvent;

/**
 * Report of a rehearsal, with the facts at the time of the rehearsal.
 *
 * @param by reference of the officer who requested the rehearsal
 */
public record RehearsalReport(UUID id, Instant at, String by, List<RehearsalJson.Line> entries) {
    /** Returns the number of faults. */
    public long faults() {
        return entries.stream()
                .filter(entry -> entry.what() == RehearsalEvent.FAULT)
                .count();
    }
}
