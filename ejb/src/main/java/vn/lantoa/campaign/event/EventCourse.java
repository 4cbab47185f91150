package vn.lantoa.campaign.event;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.action.ReadinessIssue;

/**
 * Course of an event.
 *
 * @param attendance people who attended, as declared; null if the event is not recorded
 * @param issue what is missing; null if nothing is
 * @param revision number that increases with every change of the event or its campaign
 */
public record EventCourse(
        @Schema(implementation = String.class, description = "planned, due, recorded, cancelled") EventState state,
        @Nullable Long attendance,
        @Schema(implementation = String.class, description = "no-venue, not-recorded") @Nullable ReadinessIssue issue,
        int revision,
        Instant changedAt) {}
