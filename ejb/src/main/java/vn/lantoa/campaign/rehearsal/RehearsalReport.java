package vn.lantoa.campaign.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.readiness.RehearsalEvent;

/**
 * The report of a rehearsal of a campaign as it was then.
 *
 * @param by the reference of the officer who asked for it
 */
public record RehearsalReport(UUID id, Instant at, String by, List<Entry> entries) {
    public RehearsalReport {
        entries = List.copyOf(entries);
    }

    /**
     * A line with the words of that time.
     *
     * @param title of the item
     * @param owner name of the agency that makes it
     */
    public record Entry(RehearsalLine line, String title, String owner) {}

    /** The number of faults. */
    public long faults() {
        return entries.stream()
                .filter(entry -> entry.line().what() == RehearsalEvent.FAULT)
                .count();
    }
}
