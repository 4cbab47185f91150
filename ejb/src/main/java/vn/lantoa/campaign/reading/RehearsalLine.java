package vn.lantoa.campaign.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;

/**
 * Line of a rehearsal: a simulated event of an item.
 *
 * @param issue readiness issue; null unless the line is a fault
 * @param count number of messages sent or ordered, or of airings; 0 otherwise
 */
public record RehearsalLine(
        Instant at, CampaignItemId item, RehearsalEvent what, @Nullable ReadinessIssue issue, long count) {}
