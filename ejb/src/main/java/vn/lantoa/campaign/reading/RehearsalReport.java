package vn.lantoa.campaign.reading;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;

/**
 * Report of a rehearsal, with the facts at the time of the rehearsal.
 *
 * @param by reference of the officer who requested the rehearsal
 */
public record RehearsalReport(UUID id, Instant at, String by, List<Entry> entries) {
    /**
     * Line of the report, with the names at the time of the rehearsal; stored as JSON.
     *
     * @param issue readiness issue; null unless the line is a fault
     * @param title the title of the item
     * @param owner the name of the agency that produces the item
     */
    public record Entry(
            Instant at,
            CampaignItemId item,
            RehearsalEvent what,
            @JsonbProperty("hole") @Nullable ReadinessIssue issue,
            long count,
            String title,
            String owner) {}

    /** Returns the number of faults. */
    public long faults() {
        return entries.stream()
                .filter(entry -> entry.what() == RehearsalEvent.FAULT)
                .count();
    }
}
