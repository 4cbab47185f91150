package vn.lantoa.campaign.event;

import java.time.Instant;
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
        EventState state, @Nullable Long attendance, @Nullable ReadinessIssue issue, int revision, Instant changedAt) {}
