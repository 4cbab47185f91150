package vn.lantoa.campaign.rehearsal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.readiness.ReadinessIssue;
import vn.lantoa.campaign.readiness.RehearsalEvent;

/**
 * A line of a rehearsal: something that would happen to an item.
 *
 * @param issue the readiness issue; null unless it is a fault
 * @param count how many messages were sent or asked for, or how often something was read; 0 for anything else
 */
public record RehearsalLine(
        Instant at, CampaignItemId item, RehearsalEvent what, @Nullable ReadinessIssue issue, long count) {}
