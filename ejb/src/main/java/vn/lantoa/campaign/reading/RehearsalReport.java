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
public record RehearsalReport(UUID id, Instant at, String by, List<Entry> entries) {
    /**
     * Line of the report, with the names at the time of the rehearsal.
     *
     * @param the title of the item
     * @param owner the name of the agency that produces the item
     */
    public record Entry(RehearsalLine line, String title, String owner) {}

    /** Returns the number of faults. */
    public long faults() {
        return entries.stream()
                .filter(entry -> entry.line().what() == RehearsalEvent.FAULT)
                .count();
    }
}
