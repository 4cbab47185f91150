package vn.lantoa.campaign.action;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.LocalWindow;

/**
 * Scheduled action with its recipients at the time its item begins. Each kind has a separate record, which knows its
 * issues and its effect in a rehearsal.
 */
public interface PlannedAction {
    /** Returns the kind of the action. */
    ScheduledActionKind kind();

    /** Returns the readiness issues of the action for this item. */
    Set<ReadinessIssue> issues(ItemFacts item, ZoneId zone);

    /** Returns whether the recipients of this action are known. If not, items clash by start and audience. */
    default boolean isAimed() {
        return true;
    }

    /** Returns whether the same people receive this action and another action of the same channel within an hour. */
    default boolean meets(LocalWindow window, PlannedAction other, LocalWindow otherWindow, ZoneId zone) {
        return false;
    }

    /**
     * Returns the effect of this action if its item is published at that time; empty if the action would be refused.
     */
    Optional<Effect> effect(ItemFacts item, Instant moment, ZoneId zone);

    /** Returns the names of the companies concerned that have no valid token at that time. */
    default List<String> withoutToken() {
        return List.of();
    }

    /**
     * Effect of an action in a rehearsal.
     *
     * @param count number of messages sent or ordered, or of airings
     * @param issues issues detected by then
     */
    record Effect(RehearsalEvent event, long count, Set<ReadinessIssue> issues) {
        /** Creates an effect without issues. */
        public Effect(RehearsalEvent event, long count) {
            this(event, count, Set.of());
        }
    }
}
