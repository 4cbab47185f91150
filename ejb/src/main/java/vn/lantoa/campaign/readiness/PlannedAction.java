package vn.lantoa.campaign.readiness;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ScheduledActionKind;

/**
 * A scheduled action with what is known of its receivers for the moment when its item begins. Each kind has a record of
 * its own, which knows what may be wrong with it and what it does in a rehearsal. Pure.
 */
public interface PlannedAction {
    /** The kind of the action. */
    ScheduledActionKind kind();

    /** What is wrong with it for this item. */
    Set<ReadinessIssue> issues(ItemFacts item, ZoneId zone);

    /** True if it is known whom it reaches; else two items clash that have the same moment and audience. */
    boolean isAimed();

    /** True if the same people get this and another action of the same channel within an hour. */
    boolean meets(LocalWindow window, PlannedAction other, LocalWindow otherWindow, ZoneId zone);

    /** What it does when its item has come out at that moment; empty where its stage would refuse it. */
    Optional<Effect> effect(ItemFacts item, Instant moment, ZoneId zone);

    /** The names of those who place it for the hub and have no token that is good by then. */
    default List<String> withoutToken() {
        return List.of();
    }

    /**
     * What an action does in a rehearsal.
     *
     * @param count how many messages are sent or asked for, or how often something is read
     * @param issues what is seen to be wrong by then
     */
    record Effect(RehearsalEvent event, long count, Set<ReadinessIssue> issues) {
        public Effect {
            issues = Set.copyOf(issues);
        }

        /** An effect without a fault. */
        public Effect(RehearsalEvent event, long count) {
            this(event, count, Set.of());
        }
    }
}
