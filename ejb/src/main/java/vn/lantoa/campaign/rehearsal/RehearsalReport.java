package vn.lantoa.campaign.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What would have happened in a campaign as it stood then.
 *
 * @param by who asked for it, as audit rows say it
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

    /** How many things were not as they must be. */
    public long faults() {
        return entries.stream()
                .filter(entry -> entry.line().what() == RehearsalLine.What.FAULT)
                .count();
    }
}
