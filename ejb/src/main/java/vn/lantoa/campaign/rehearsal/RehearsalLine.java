package vn.lantoa.campaign.rehearsal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.readiness.ReadinessIssue;
import vn.lantoa.kernel.Slug;

/**
 * A line of a rehearsal: something that would happen to an item.
 *
 * @param issue the readiness issue; null unless it is a fault
 * @param count how many messages were sent or asked for, or how often something was read; 0 for anything else
 */
public record RehearsalLine(Instant at, CampaignItemId item, What what, @Nullable ReadinessIssue issue, long count) {
    /** The kind of event in a rehearsal. */
    public enum What implements Slug {
        /** The item comes out. */
        OUT,
        /** Messages were sent to so many numbers. */
        SENT,
        /** A company was asked to send messages to so many numbers at most. */
        ORDERED,
        /** A bulletin was read so many times in each of its communes. */
        READ,
        /** The end of the item has come. */
        ENDED,
        /** A readiness issue, seen for the first time. */
        FAULT;
    }
}
