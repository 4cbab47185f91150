package vn.lantoa.campaign.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.action.RehearsalEvent;

/**
 * Report of a rehearsal, as of its time.
 *
 * @param by reference of the officer who requested it
 */
public record RehearsalReport(UUID id, Instant at, String by, List<Entry> entries) {
    /**
     * Line with the names of that time.
     *
     * @param title of the item
     * @param owner name of the agency that produces it
     */
    public record Entry(RehearsalLine line, String title, String owner) {}

    /** Returns the number of faults. */
    public long faults() {
        return entries.stream()
                .filter(entry -> entry.line().what() == RehearsalEvent.FAULT)
                .count();
    }
}
