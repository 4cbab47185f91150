package vn.lantoa.campaign.reading;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;

/** Storage format of reports. */
public final class RehearsalJson {
    private RehearsalJson() {}

    /**
     * Line of the report, with the names at the time of the rehearsal; stored as JSON.
     *
     * @param issue readiness issue; null unless the line is a fault
     * @param title the title of the item
     * @param owner the name of the agency that produces the item
     */
    public record Line(
            Instant at,
            CampaignItemId item,
            RehearsalEvent what,
            @JsonbProperty("hole") @Nullable ReadinessIssue issue,
            long count,
            String title,
            String owner) {}
}
